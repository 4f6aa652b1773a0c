/// What came without a name in a period, from the days that stand in the clear.
package struct ReportCount: Sendable {
    package private(set) var came = 0
    package private(set) var answers = TimesTaken()
    /// Neither answered nor closed when the period ended.
    package private(set) var waiting = 0

    /// Counts the reports of a period; those that were deleted since are not there to be counted.
    package init(_ reports: [ReportDates], in period: DayRange, target: SoftTarget) {
        for report in reports where report.cameOn <= period.last {
            let settled = [report.answeredOn, report.closedOn].compactMap(\.self).min()
            if settled.map({ $0 > period.last }) ?? true { waiting += 1 }
            guard period.contains(report.cameOn) else { continue }
            came += 1
            guard let answered = report.answeredOn else { continue }
            answers.add(
                max(0, answered.ordinal - report.cameOn.ordinal),
                isWithinTarget: answered <= target.due(from: report.cameOn)
            )
        }
    }
}

/// When a report came, and when it was answered first and closed: all in the clear.
package struct ReportDates: Hashable, Sendable {
    package let cameOn: Day
    package let answeredOn: Day?
    package let closedOn: Day?

    package init(cameOn: Day, answeredOn: Day?, closedOn: Day?) {
        (self.cameOn, self.answeredOn, self.closedOn) = (cameOn, answeredOn, closedOn)
    }
}
