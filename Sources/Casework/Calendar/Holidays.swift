/// The reviewed table of holidays by which the house counts working days (C4).
package struct Holidays: Hashable, Sendable {
    /// In the order of their days.
    package let all: [Holiday]
    /// The last year that somebody compared with the law (휴일표 최종 확인).
    package let lastVerifiedYear: Int
    /// The first one, where the table says so: before it only Saturdays and Sundays are known.
    package let firstVerifiedYear: Int?
    private let byDay: [Day: Holiday]

    /// Takes a table; of two holidays on one day the first gives its name.
    package init(_ holidays: [Holiday], lastVerifiedYear: Int, firstVerifiedYear: Int? = nil) {
        all = holidays.sorted { $0.day < $1.day }
        self.lastVerifiedYear = lastVerifiedYear
        self.firstVerifiedYear = firstVerifiedYear
        byDay = Dictionary(holidays.map { ($0.day, $0) }, uniquingKeysWith: { first, _ in first })
    }

    package subscript(day: Day) -> Holiday? { byDay[day] }

    /// Whether the table says enough about that year; later days may still gain a holiday.
    package func isVerified(for day: Day) -> Bool {
        day.year <= lastVerifiedYear && day.year >= firstVerifiedYear ?? day.year
    }
}

extension Holidays: Codable {
    private enum CodingKeys: String, CodingKey {
        case all, lastVerifiedYear, firstVerifiedYear
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            try container.decode([Holiday].self, forKey: .all),
            lastVerifiedYear: try container.decode(Int.self, forKey: .lastVerifiedYear),
            firstVerifiedYear: try container.decodeIfPresent(Int.self, forKey: .firstVerifiedYear)
        )
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(all, forKey: .all)
        try container.encode(lastVerifiedYear, forKey: .lastVerifiedYear)
        try container.encodeIfPresent(firstVerifiedYear, forKey: .firstVerifiedYear)
    }
}
