extension NoteFields {
    /// The most that a number says.
    package static let largestNumber = 9_999
    /// Appointments further ahead are a slip of the hand.
    package static let furthestDays = 400

    /// All that cannot be so, at once; nothing is required but that somebody wrote something.
    ///
    /// A retired code passes: an old draft may carry it.
    package func faults(codes book: CodeBook, today: Day) -> [NoteFault] {
        var faults: [NoteFault] = []
        if !hasWords { faults.append(NoteFault(.heard, .empty)) }
        for field in filled { faults += self.faults(of: field, book, today) }
        if let starts = time(.starts), let ends = time(.ends), ends < starts {
            faults.append(NoteFault(.ends, .endsBeforeItStarts))
        }
        if time(.appointmentTime) != nil, day(.appointment) == nil {
            faults.append(NoteFault(.appointment, .timeWithoutDay))
        }
        return faults
    }

    private func faults(of field: NoteField, _ book: CodeBook, _ today: Day) -> [NoteFault] {
        switch self[field] {
        case .code(let code): unknown([code], field, book)
        case .codes(let codes): unknown(codes, field, book)
        case .text(let text):
            field.kind == .line && text.count > Self.longestLine
                ? [NoteFault(field, .lineTooLong)] : []
        case .day(let day): wrong(day, in: field, today).map { [NoteFault(field, $0)] } ?? []
        case .number(let number):
            (0...Self.largestNumber).contains(number) ? [] : [NoteFault(field, .oddNumber)]
        case .will(let will):
            if let day = will.saidOn, day > today { [NoteFault(field, .dayAhead)] } else { [] }
        case .time, .reply, nil: []
        }
    }

    private func unknown(_ codes: [String], _ field: NoteField, _ book: CodeBook) -> [NoteFault] {
        guard let list = field.kind.list else { return [] }
        return codes.allSatisfy { book[list][$0] != nil } ? [] : [NoteFault(field, .unknownCode)]
    }

    private func wrong(_ day: Day, in field: NoteField, _ today: Day) -> NoteFault.Reason? {
        switch field {
        case .day, .receivedOn: day > today ? .dayAhead : nil
        case .appointment, .nextDay:
            if let held = self.day(.day), day < held {
                .dayBefore
            } else if day > today.adding(days: Self.furthestDays) {
                .tooFar
            } else {
                nil
            }
        case .mode, .kind, .heard, .agreed, .next, .starts, .ends, .place, .language,
            .companions, .channel, .applicant, .anonymous, .source, .client, .gender,
            .affiliation, .nationality, .cares, .relation, .otherKind, .otherAffiliation,
            .otherCount, .power, .separation, .alsoKinds, .tags, .happenedWhen, .happenedWhere,
            .persistence, .evidence, .witnesses, .earlier, .selfHarm, .danger, .sexual, .minor,
            .authority, .spreading, .retaliation, .wants, .confidentiality, .notice, .complaint,
            .guidance, .protection, .referrals, .referralConsent, .appointmentTime, .opinion:
            nil
        }
    }
}

/// What cannot be so in a field of a note; its words stand under `noteFault.<reason>`.
package struct NoteFault: Hashable, Sendable {
    package let field: NoteField
    package let reason: Reason

    package init(_ field: NoteField, _ reason: Reason) {
        (self.field, self.reason) = (field, reason)
    }

    /// Why.
    package enum Reason: String, CaseIterable, Sendable {
        /// Nobody wrote a word.
        case empty
        /// Not on the center's list, and never was.
        case unknownCode
        case lineTooLong, textTooLong
        /// A day that has not come.
        case dayAhead
        /// Before the meeting itself.
        case dayBefore
        case tooFar
        case endsBeforeItStarts, timeWithoutDay, oddNumber
        /// What was typed is no day, no time, no number.
        case noDay, noTime, noNumber
    }
}
