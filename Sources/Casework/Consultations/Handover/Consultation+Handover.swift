extension Consultation {
    /// Asks that chosen parts go to another center; the same form sent twice asks once (K1-04).
    package func ask(
        _ asked: HandoverAsked,
        by officer: OfficerID,
        on today: Day
    ) throws(HandoverRefusal) -> [ConsultationEvent] {
        guard handovers[asked.bundle] == nil else { return [] }
        guard isInCharge(officer) else { throw .notInCharge }
        guard asked.terms.hasSummary || !asked.notes.isEmpty || !asked.files.isEmpty else {
            throw .nothingChosen
        }
        guard asked.notes.allSatisfy({ self[note: $0] != nil }) else { throw .noSuchNote }
        let known = Set(persons.map(\.id))
        guard known.isSuperset(of: asked.persons) else { throw .noSuchPerson }
        let files = asked.files.map { self[file: $0]?.received.file.size }
        guard !files.contains(nil) else { throw .noSuchFile }
        guard files.compactMap(\.self).reduce(0, +) <= HandedFile.mostBytes else {
            throw .filesTooLarge
        }
        guard !asked.ground.isAhead(of: today) else { throw .consentAhead }
        if !asked.ground.isConsent, asked.reason.allSatisfy(\.isWhitespace) { throw .noReason }
        return [.handover(.asked(asked))]
    }

    /// Takes back what nobody has sealed yet; whether that is so, the bundle says.
    package func withdraw(
        _ bundle: BundleID,
        by officer: OfficerID
    ) throws(HandoverRefusal) -> [ConsultationEvent] {
        guard isInCharge(officer) else { throw .notInCharge }
        guard let asked = handovers[bundle] else { throw .noSuchHandover }
        return asked.isWithdrawn ? [] : [.handover(.withdrawn(bundle))]
    }

    /// Writes down that it was handed over by word of mouth, with the person's consent.
    package func speak(
        _ spoken: SpokenHandover,
        by officer: OfficerID,
        on today: Day
    ) throws(HandoverRefusal) -> [ConsultationEvent] {
        guard isInCharge(officer) else { throw .notInCharge }
        guard spoken.consentOn <= today else { throw .consentAhead }
        guard spoken.day <= today else { throw .dayAhead }
        guard spoken.consentOn <= spoken.day else { throw .consentAfter }
        return handovers.spoken.contains(spoken) ? [] : [.handover(.spoken(spoken))]
    }

    /// What is still to be done of these notes, the most urgent first; a note that stays keeps its
    /// promise to itself (F47).
    package func openMatters(of notes: [NoteID]) -> [OpenMatter] {
        let chosen = Set(notes)
        return openPromises.lazy.filter { chosen.contains($0.note) }.prefix(OpenMatter.most)
            .map(OpenMatter.init)
    }

    /// What goes to the other center: the chosen notes in their order, never an officer's own view.
    package func parcel(
        _ asked: HandoverAsked,
        by writer: String,
        on today: Day,
        names: (OfficerID?) -> String,
        codes: CodeBook
    ) -> HandoverParcel {
        let chosen = Set(asked.notes)
        let named = Set(asked.persons)
        let handed = notes.filter { chosen.contains($0.id) }.map {
            HandedNote(heldOn: $0.heldOn, writer: names($0.officer), fields: $0.fields)
        }
        return HandoverParcel(
            letter: HandoverLetter(
                writer: writer,
                writtenOn: today,
                ground: asked.ground,
                summary: asked.summary,
                persons: persons.filter { named.contains($0.id) }.map(HandedPerson.init),
                codes: codes.used(by: handed),
                open: openMatters(of: asked.notes)
            ),
            notes: handed,
            files: asked.files.compactMap { self[file: $0] }.map(HandedFile.init)
        )
    }
}

/// Why a consultation does not go to another center.
package enum HandoverRefusal: String, Error, CaseIterable, Sendable {
    case notInCharge, nothingChosen, noSuchNote, noSuchPerson, noReason, noSuchHandover
    case noSuchFile, filesTooLarge
    /// A file that did not come out as it went in.
    case brokenFile
    /// A day that has not come.
    case consentAhead, dayAhead
    /// Told before the person had said yes.
    case consentAfter
    /// More than one bundle can hold.
    case tooMuch
    /// Nobody has compared fingerprints with that center, or not with its present keys.
    case notMet
    /// The other center, on this server, has not met this one.
    case notMetBack
    /// Somebody else decided in the meantime.
    case decidedAlready
    /// What waits is not what was asked for.
    case changed
}
