/// Why a cell cannot be taken over; its words stand under `importTrouble.<reason>`.
package enum ValueTrouble: String, Error, CaseIterable, Hashable, Sendable {
    /// Nothing stands where something is needed.
    case missing
    /// A formula that its program could not work out.
    case broken
    case noDay, noTime, noLength, noNumber, noReply, noWill
    /// A day without a year, and no year was chosen.
    case noYear
    /// A year of five digits, or one in which no center was.
    case yearBeyond
    /// `3/5/2026` is two days.
    case ambiguousDay
    case dayAhead
    case endsBeforeItStarts
    /// On no list, and nobody has decided yet what it is.
    case unknownValue
    case lineTooLong, textTooLong
    /// No word at all in the whole row.
    case noWords
    /// Rows of this matter went into a consultation that this officer does not open.
    case notYours
}
