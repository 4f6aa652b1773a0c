/// How long a period lasts, written as a number and a letter: `20d`, `3m`, `1y`, `5wd`, `72h`.
package struct Length: Hashable, Sendable {
    /// What a period is counted in.
    package enum Unit: String, CaseIterable, Codable, Sendable {
        /// Counted from a moment, not from a day (민법 §156).
        case hours = "h"
        case days = "d"
        /// Days without Saturdays, Sundays and holidays: the center's own targets only.
        case workingDays = "wd"
        case weeks = "w"
        case months = "m"
        case years = "y"
    }

    /// Longer than the whole calendar, in days.
    package static let limit = 4_000_000

    package let count: Int
    package let unit: Unit

    /// Takes a length, or nothing if it is negative or longer than the calendar.
    package init?(_ count: Int, _ unit: Unit) {
        guard (0...Self.limit).contains(count) else { return nil }
        (self.count, self.unit) = (count, unit)
    }

    /// Reads `20d`, or nothing.
    package init?(_ text: some StringProtocol) {
        let digits = text.prefix { "0"..."9" ~= $0 && $0.isASCII }
        guard !digits.isEmpty, digits.utf8.count <= 7, let count = Int(digits),
            let unit = Unit(rawValue: String(text[digits.endIndex...]))
        else { return nil }
        self.init(count, unit)
    }

    package static func days(_ count: Int) -> Length { Length(clamped: count, .days) }

    package static func months(_ count: Int) -> Length { Length(clamped: count, .months) }

    private init(clamped count: Int, _ unit: Unit) {
        (self.count, self.unit) = (min(max(count, 0), Self.limit), unit)
    }
}

extension Length: CustomStringConvertible {
    package var description: String { "\(count)\(unit.rawValue)" }
}

extension Length: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let read = Self(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(
                in: container,
                debugDescription: "a length is written 20d, 3m or 1y"
            )
        }
        self = read
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
