extension Report {
    /// A request to keep holds five years at most; then somebody has to look again.
    package static let longestKeeping = 60

    /// Keeps an ended report beyond its period, for a reason and until a day (E5).
    package func keepLonger(
        until day: Day,
        because reason: String,
        on today: Day
    ) throws(KeepingLongerRefusal) -> [ReportEvent] {
        guard closing != nil || isWithdrawn else { throw .notEnded }
        guard reason.contains(where: { !$0.isWhitespace }) else { throw .noReason }
        guard day > today else { throw .notLater }
        guard day <= today.adding(months: Self.longestKeeping) else { throw .tooLong }
        return [.keptLonger(until: day, reason: reason)]
    }
}

/// Why a report is not kept longer.
package enum KeepingLongerRefusal: String, Error, CaseIterable, Sendable {
    /// Nothing deletes a report that still goes on.
    case notEnded
    case noReason, notLater, tooLong
}
