/// How long a report stays after it has ended, as a number that is both said and done (E3 §21, E5).
package struct ReportPeriod: Hashable, Codable, Sendable {
    /// Under a month nobody could come back; over ten years nobody should have to rely on us.
    package static let monthsRange = 1...120

    package let months: Int
    package let start: RetentionStart

    package init(months: Int, start: RetentionStart) {
        (self.months, self.start) = (months, start)
    }

    /// The first day on which a report that ended then is to be gone.
    package func deletesOn(endedOn day: Day) -> Day {
        switch start {
        // The day itself does not count (민법 §157), so the last day of the period is still theirs.
        case .closing: day.adding(months: months).adding(days: 1)
        case .nextJanuary:
            Day(year: day.year + 1, month: 1, day: 1)?.adding(months: months)
                ?? day.adding(months: months + 12)
        }
    }

    /// The latest end that is to be gone by a day; nothing younger has to be looked at.
    package func latestEnd(deletedBy day: Day) -> Day {
        var end = day.adding(months: -months)
        while deletesOn(endedOn: end) > day { end = end.adding(days: -1) }
        return end
    }

    /// What a page says of it, so that word and deed cannot part.
    package var words: Bilingual {
        let isYears = months.isMultiple(of: 12)
        let ko = isYears ? "\(months / 12)년" : "\(months)개월"
        let count = isYears ? months / 12 : months
        let unit = isYears ? "year" : "month"
        let en = "\(count) \(unit)\(count == 1 ? "" : "s")"
        return switch start {
        case .closing: Bilingual(ko: "마치거나 그만둔 날부터 \(ko)", en: "\(en) after it has ended")
        case .nextJanuary:
            Bilingual(
                ko: "마치거나 그만둔 다음 해 1월 1일부터 \(ko)",
                en: "\(en) from 1 January of the year after it has ended"
            )
        }
    }
}

/// The day from which a period counts (E5).
package enum RetentionStart: String, CaseIterable, Codable, Sendable {
    /// 종결일.
    case closing
    /// 다음 연도 1월 1일, as public records count.
    case nextJanuary = "next-january"
}
