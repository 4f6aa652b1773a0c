/// A colleague who may open a consultation besides those in charge, until a day if one is named (K2-09).
package struct Share: Hashable, Codable, Sendable {
    /// The furthest day that a share may name: a leave, not a life.
    package static let furthestDays = 400

    package let officer: OfficerID
    package let access: ShareAccess
    /// The last day on which it opens; nothing while it has no end.
    package let until: Day?

    package init(officer: OfficerID, access: ShareAccess, until: Day? = nil) {
        (self.officer, self.access, self.until) = (officer, access, until)
    }

    package func holds(on day: Day) -> Bool { until.map { day <= $0 } ?? true }
}

/// What a colleague may do in a consultation that is shared; ending and handing on stay with those
/// in charge.
package enum ShareAccess: String, CaseIterable, Codable, Sendable {
    case read, write
}

/// A consultation going from one officer's hands into another's.
package struct HandingOn: Hashable, Codable, Sendable {
    package let from: OfficerID
    package let to: OfficerID
    /// Whether the one who handed on may still read.
    package let keeps: Bool
    /// What the other should know first, in words; of what was taken, why.
    package let words: String
    /// Whether the other took it, because nobody in charge works here any more.
    package let isTaken: Bool?

    package init(
        from: OfficerID,
        to: OfficerID,
        keeps: Bool,
        words: String,
        isTaken: Bool? = nil
    ) {
        (self.from, self.to, self.keeps, self.words) = (from, to, keeps, words)
        self.isTaken = isTaken
    }
}

extension HandingOn: Confidential {}

/// A handing on that happened, as the other officer finds it.
package struct HandedOn: Hashable, Sendable {
    package let handing: HandingOn
    package let on: Day
}

extension HandedOn: Confidential {}
