extension Report {
    /// Offers times at which the reporter may come without a name; what stands offered already is
    /// not offered twice.
    package func offer(
        _ times: [MeetingOffer],
        by officer: OfficerID,
        at now: Moment
    ) throws(MeetingRefusal) -> [ReportEvent] {
        try mayMeet(officer)
        guard !times.isEmpty else { throw .noTime }
        for time in times {
            if let refusal = time.refusal(at: now) { throw refusal }
        }
        var new: [MeetingOffer] = []
        for time in times where !(meetings.offers + new).contains(where: time.isSame) {
            new.append(time)
        }
        let open = meetings.open(at: now).count + new.count
        guard open <= MeetingOffer.mostOpen else { throw .tooMany }
        return new.isEmpty ? [] : [.timesOffered(new)]
    }

    /// Takes back a time, or puts another in its place; the reporter reads why.
    ///
    /// `seen` is the last entry on the officer's page: no time is taken from under a choice unseen.
    package func takeBack(
        _ id: MeetingID,
        instead: MeetingOffer?,
        because reason: String,
        by officer: OfficerID,
        having seen: Int = .max,
        at now: Moment
    ) throws(MeetingRefusal) -> [ReportEvent] {
        try mayMeet(officer)
        guard let old = meetings[id] else { throw .unknownTime }
        guard seen >= lastWords.sequence else { throw .unseenWords }
        let isChosen = meetings.chosen?.offer.id == id
        guard !isChosen || old.begins > now else { throw .hasBegun }
        guard !isChosen || !reason.allSatisfy(\.isWhitespace) else { throw .noReason }
        guard reason.count <= MeetingOffer.longestPlace else { throw .tooLong }
        if let instead, let refusal = instead.refusal(at: now) { throw refusal }
        if let instead, meetings.offers.contains(where: instead.isSame) { throw .sameTime }
        return [.timeTakenBack(id, instead: instead, reason: reason)]
    }

    /// Says what came of a chosen time, once it has begun.
    package func end(
        _ id: MeetingID,
        as outcome: MeetingOutcome,
        because reason: String,
        by officer: OfficerID,
        at now: Moment
    ) throws(MeetingRefusal) -> [ReportEvent] {
        guard assignees.contains(officer) else { throw .notInCharge }
        guard let chosen = meetings.chosen, chosen.offer.id == id else { throw .notChosen }
        guard chosen.offer.begins <= now else { throw .notBegun }
        guard reason.count <= MeetingOffer.longestPlace else { throw .tooLong }
        switch outcome {
        case .met, .didNotCome: break
        case .weCouldNot:
            // Somebody stood at a door of ours: they are owed a word.
            guard !reason.allSatisfy(\.isWhitespace) else { throw .noReason }
        }
        return [.meetingEnded(id, outcome, reason: reason)]
    }

    /// Chooses a time, with a word by which the reporter is known instead of a name.
    package func choose(
        _ id: MeetingID,
        word: String,
        at now: Moment
    ) throws(ChoosingRefusal) -> [ReportEvent] {
        if let chosen = meetings.chosen {
            guard chosen.offer.id == id, chosen.word == word else { throw .alreadyChosen }
            return []
        }
        guard let offer = meetings[id] else { throw .noLongerOffered }
        guard offer.begins > now else { throw .passed }
        guard !word.allSatisfy(\.isWhitespace) else { throw .noWord }
        guard word.count <= MeetingOffer.longestWord, !word.contains(where: \.isNewline) else {
            throw .longWord
        }
        return [.timeChosen(id, word: word)]
    }

    /// Says that the reporter will not come; nothing happens when nothing was chosen.
    package func cancelMeeting(at now: Moment) throws(ChoosingRefusal) -> [ReportEvent] {
        guard let chosen = meetings.chosen else { return [] }
        guard chosen.offer.begins > now else { throw .passed }
        return [.choiceTakenBack]
    }

    private func mayMeet(_ officer: OfficerID) throws(MeetingRefusal) {
        guard readOn != nil else { throw .notRead }
        guard !isWithdrawn else { throw .withdrawn }
        guard closing == nil else { throw .closed }
        guard assignees.contains(officer) else { throw .notInCharge }
    }
}

/// Why the center cannot offer, change or end a meeting that way.
package enum MeetingRefusal: String, Error, CaseIterable, Sendable {
    case notRead, withdrawn, closed, notInCharge
    case noTime, past, tooFar, oddHour, noPlace, tooLong, tooMany, sameTime
    case unknownTime, noReason, hasBegun, notChosen, notBegun
    /// The reporter wrote or chose while this was being written.
    case unseenWords
}

/// Why a reporter cannot choose that time, or cannot cancel it any more.
package enum ChoosingRefusal: String, Error, CaseIterable, Sendable {
    case noLongerOffered, passed, alreadyChosen, noWord, longWord
}
