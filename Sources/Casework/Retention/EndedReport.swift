/// A report that was closed or withdrawn, as the daily look at periods sees it: no words, only days.
package struct EndedReport: Hashable, Sendable {
    package let folder: FolderID
    package let number: FolderNumber?
    package let endedOn: Day
    /// Not, once the reporter wrote again.
    package let hasEnded: Bool
    /// The day of deletion that the officers were told, once they were.
    package let announcedFor: Day?
    /// The last day until which somebody asked to keep it.
    package let keptUntil: Day?

    package init(
        folder: FolderID,
        number: FolderNumber?,
        endedOn: Day,
        hasEnded: Bool = true,
        announcedFor: Day? = nil,
        keptUntil: Day? = nil
    ) {
        self.folder = folder
        self.number = number
        self.endedOn = endedOn
        self.hasEnded = hasEnded
        self.announcedFor = announcedFor
        self.keptUntil = keptUntil
    }

    /// So many days the officers in charge can see what will go, and say no.
    package static let notice = 14

    /// What the day brings for it; without a period nothing is deleted by itself.
    package func step(under period: ReportPeriod?, on today: Day) -> RetentionStep {
        guard let period, hasEnded else { return announcedFor == nil ? .leave : .takeBack }
        let asked = keptUntil.map { $0.adding(days: 1) }
        let due = max(period.deletesOn(endedOn: endedOn), asked ?? .distantPast)
        let horizon = today.adding(days: Self.notice)
        guard due <= horizon else { return announcedFor == nil ? .leave : .takeBack }
        guard let announcedFor else { return .announce(max(due, horizon)) }
        guard announcedFor >= due else { return .announce(due) }
        return announcedFor <= today ? .delete : .leave
    }
}

extension Day {
    fileprivate static let distantPast = Day(ordinal: 1)
}

/// What is done with an ended report on a day.
package enum RetentionStep: Hashable, Sendable {
    case leave
    /// Told to the officers, and gone on that day unless somebody says no.
    case announce(Day)
    /// Told once, and no longer true.
    case takeBack
    case delete
}
