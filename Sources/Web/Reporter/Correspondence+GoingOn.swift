package import Casework
package import Vault

/// How a reporter goes on with the code: come, cancel, leave a contact, take it back.
extension Correspondence {
    /// Chooses a time with a word of recognition; the same choice sent twice is one.
    package func choose(
        _ meeting: MeetingID,
        word: String,
        draft: Draft,
        with receipt: Receipt
    ) async throws -> ThreadFile? {
        let now = world.moment
        let said = "\(meeting) \(word)"
        let entry = draft.entry(of: .timeChosen, saying: said, server: world.serverKey)
        return try await act(as: entry, with: receipt) { thread in
            let chosen = try thread.report.choose(meeting, word: word, at: now)
            if !chosen.isEmpty { try thread.room(on: now.day).take(word) }
            return chosen
        }
    }

    /// Says that the reporter will not come.
    package func cancelMeeting(draft: Draft, with receipt: Receipt) async throws -> ThreadFile? {
        let now = world.moment
        let entry = draft.entry(of: .choiceTakenBack, saying: "", server: world.serverKey)
        return try await act(as: entry, with: receipt) { thread in
            try thread.report.cancelMeeting(at: now)
        }
    }

    /// Leaves a way to be reached; the same one sent twice is left once.
    package func leave(
        _ contact: ReporterContact,
        draft: Draft,
        with receipt: Receipt
    ) async throws -> ThreadFile? {
        // Lengths before words, so that no two contacts are said alike.
        let said = [contact.way.rawValue, contact.words, contact.when]
            .map { "\($0.utf8.count):\($0)" }.joined()
        let entry = draft.entry(of: .contactLeft, saying: said, server: world.serverKey)
        let day = world.today
        return try await act(as: entry, with: receipt) { thread in
            let left = try thread.report.leave(contact)
            if !left.isEmpty { try thread.room(on: day).take(contact.words) }
            return left
        }
    }

    /// Takes the contact back.
    package func takeBackContact(draft: Draft, with receipt: Receipt) async throws -> ThreadFile? {
        let entry = draft.entry(of: .contactTakenBack, saying: "", server: world.serverKey)
        return try await act(as: entry, with: receipt) { $0.report.takeBackContact() }
    }
}
