/// Why somebody deletes an ended report by a decision of the center.
///
/// A choice among a few and no words: it stays in the clear when all else is gone.
package enum DeletionReason: String, CaseIterable, Sendable {
    /// Its reporter asked for it, shown to be the reporter by the code.
    case requested
    /// It has served its purpose, and no period deletes it by itself.
    case purposeOver = "purpose-over"
    /// It came to the wrong place, and was told so.
    case misdirected
}

extension EndedReport {
    /// So many days stay after the end in which its reporter may think better of it and officers may ask to
    /// keep it; few enough that who asks for deletion is answered within ten days, as the law has it.
    package static let leastDays = 7

    /// The first day on which it may be deleted by a decision.
    package var mayGoOn: Day { endedOn.adding(days: Self.leastDays) }

    /// Lets it be deleted now, under the rules that also bind the daily look: only what has ended, not before
    /// its reporter had time to go on, and nothing that a colleague asked to keep.
    package func delete(on today: Day) throws(DeletionRefusal) {
        guard hasEnded else { throw .notEnded }
        guard today >= mayGoOn else { throw .tooSoon }
        if let keptUntil, keptUntil >= today { throw .keptLonger }
    }
}

/// Why a report is not deleted by a decision of the center.
package enum DeletionRefusal: String, Error, CaseIterable, Sendable {
    /// It goes on: it is closed first, or its reporter stops.
    case notEnded
    /// Its reporter was promised that it is not deleted at once.
    case tooSoon
    /// Somebody asked to keep it, and the day until which they did has not passed.
    case keptLonger
}
