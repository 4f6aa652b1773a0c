import Casework

/// Invented records for releases: so many of a kind, each by somebody else, one a day in turn.
enum Counted {
    static let term = range("2026-03-01", "2026-08-31")
    static let rest = range("2026-09-01", "2027-02-28")
    static let year = range("2026-03-01", "2027-02-28")
    static let later = day("2028-01-01")

    static func day(_ text: String) -> Day { Day(text) ?? Day(ordinal: 1) }

    static func range(_ first: String, _ last: String) -> DayRange {
        let first = day(first)
        return DayRange(first: first, length: day(last).ordinal - first.ordinal + 1)
    }

    static func rows(
        _ kinds: KeyValuePairs<String, Int>,
        in period: DayRange,
        by people: Int = .max,
        named name: String = "r"
    ) -> [ReleaseRow] {
        kinds.flatMap { kind, count in
            (0..<count).map { index in
                ReleaseRow(
                    id: "\(name).\(period.first).\(kind).\(index)",
                    day: period.first.adding(days: index % period.length),
                    head: "\(name).\(period.first).\(kind).\(index % people)",
                    codes: [
                        .kind: kind, .client: index.isMultiple(of: 2) ? "master" : "doctor",
                        .gender: index % 4 < 2 ? "f" : "m",
                    ]
                )
            }
        }
    }

    static func request(
        _ period: DayRange,
        kinds: [String] = ["abuse", "bullying", "credit", "other"],
        unit: StatisticUnit = .notes,
        crossed: Bool = false
    ) -> ReleaseRequest {
        ReleaseRequest(
            unit,
            in: period,
            tables: [.kind],
            crosses: crossed ? [CrossedDimensions(rows: .kind, columns: .client)] : [],
            categories: [.kind: kinds, .client: ["master", "doctor"]]
        )
    }
}
