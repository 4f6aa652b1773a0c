import Casework
import Pages

/// Reports (익명 접수) from period to period: a unit of its own, counted from days in the clear.
extension StatisticsView {
    /// Whether there is anything to say of reports; of days to come there is not.
    var hasReports: Bool {
        range.first <= desk.world.today && reports.contains { $0.came > 0 || $0.waiting > 0 }
    }

    /// What there is to say of each period, and its number in each.
    var reportRows: [(label: String, counts: [Int])] {
        guard hasReports else { return [] }
        let rows: [(String, [Int])] = [
            ("reportsCame", reports.map(\.came)),
            ("reportsAnswered", reports.map(\.answers.count)),
            ("reportsInTime", reports.map(\.answers.withinTarget)),
            ("reportsOpen", reports.map(\.waiting)),
        ]
        return rows.map { key, counts in
            (words("statistics.\(key)", ["days": "\(target.workingDays)"]), counts)
        }
    }

    /// How many came and how many waited for an answer; none of a single period.
    var ofReports: StatisticsSection? {
        let rows = reportRows
        guard series.count > 1, !rows.isEmpty else { return nil }
        let ticks = series.map { say.shortName(of: $0) }
        let (came, waiting) = (reports.map(\.came), reports.map(\.waiting))
        let ends = [
            "first": "\(came[0])", "last": "\(came[came.count - 1])", "from": ticks[0],
            "to": ticks[ticks.count - 1],
            "counts": came.map(String.init).joined(separator: ", "),
        ]
        return StatisticsSection(
            heading: say.name(of: .reports),
            unit: "",
            lines: LineChart(
                id: "chart-reports",
                title: words("statistics.reportsTitle", ends),
                note: soFar,
                description: words("statistics.reportsSeen", ends),
                ticks: ticks,
                lines: [
                    (label: words("statistics.reportsLine"), counts: came.map(\.self)),
                    (label: words("statistics.waitingLine"), counts: waiting.map(\.self)),
                ],
                table: NumberTable(
                    corner: say.name(of: .reports),
                    heads: ticks,
                    rows: rows.map { NumberRow(label: $0.label, counts: $0.counts, veil: "") }
                )
            )
        )
    }
}
