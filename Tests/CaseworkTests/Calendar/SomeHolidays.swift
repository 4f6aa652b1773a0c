import Testing

@testable import Casework

/// The holidays of 2026 and early 2027, from the table of C4.
enum SomeHolidays {
    static let days = """
        2026-01-01 2026-02-16 2026-02-17 2026-02-18 2026-03-01 2026-03-02 2026-05-01 2026-05-05 \
        2026-05-24 2026-05-25 2026-06-03 2026-06-06 2026-07-17 2026-08-15 2026-08-17 2026-09-24 \
        2026-09-25 2026-09-26 2026-10-03 2026-10-05 2026-10-09 2026-12-25 2027-01-01 2027-02-06 \
        2027-02-07 2027-02-08 2027-02-09 2027-03-01 2027-05-01 2027-05-03 2027-05-05 2027-05-13
        """

    static func table() throws -> Holidays {
        Holidays(
            try days.split(separator: " ").map { day in
                let substitute = day == "2026-10-05"
                return Holiday(
                    day: try #require(Day(day)),
                    name: Bilingual(ko: substitute ? "개천절 대체공휴일" : "쉬는 날", en: "Holiday"),
                    kind: substitute ? .substitute : .statutory,
                    source: "C4"
                )
            },
            lastVerifiedYear: 2027
        )
    }
}

extension Day {
    /// The day that a test writes down.
    static func of(_ text: String) throws -> Day { try #require(Day(text)) }
}

extension Pause {
    /// The pause that a test writes down, by its first and its last day.
    static func of(_ first: String, _ last: String) throws -> Pause {
        let (first, last) = (try Day.of(first), try Day.of(last))
        return try #require(Pause(from: first, through: last))
    }
}
