/// A day as the law counts it: year, month and day in Korea, no hour and no zone.
///
/// Written `2026-11-21`. Everything a reporter does is kept as a day, nothing finer (K2-10).
package struct Day: Hashable, Sendable {
    package let year: Int
    package let month: Int
    package let day: Int

    /// Takes a day of the Gregorian calendar, or nothing if there is no such day.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month),
            (1...Self.length(ofMonth: month, in: year)).contains(day)
        else { return nil }
        (self.year, self.month, self.day) = (year, month, day)
    }

    /// Reads `2026-11-21`, or nothing.
    package init?(_ text: some StringProtocol) { self.init(String(text)) }

    /// Reads `2026-11-21`, or nothing; byte by byte, because a search reads 100,000 of them.
    package init?(_ text: String) {
        var text = text
        let read = text.withUTF8 { bytes -> (Int, Int, Int)? in
            guard bytes.count == 10 else { return nil }
            var numbers = (0, 0, 0)
            for (place, byte) in bytes.enumerated() {
                if place == 4 || place == 7 {
                    guard byte == UInt8(ascii: "-") else { return nil }
                    continue
                }
                guard UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte else { return nil }
                let digit = Int(byte - UInt8(ascii: "0"))
                switch place {
                case ..<4: numbers.0 = numbers.0 * 10 + digit
                case ..<7: numbers.1 = numbers.1 * 10 + digit
                default: numbers.2 = numbers.2 * 10 + digit
                }
            }
            return numbers
        }
        guard let (year, month, day) = read else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// The day that many days after 1 January of the year 1, which is day 1.
    package init(ordinal: Int) {
        // Civil-from-days: eras of 400 years that begin in March, so that the leap day comes last.
        let shifted = ordinal + 305
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra =
            (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
        month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    }

    /// How many days after 31 December of the year 0.
    package var ordinal: Int {
        let marchYear = month <= 2 ? year - 1 : year
        let era = marchYear / 400
        let yearOfEra = marchYear - era * 400
        let marchMonth = month > 2 ? month - 3 : month + 9
        let dayOfYear = (153 * marchMonth + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 305
    }

    package var weekday: Weekday {
        Weekday.allCases[((ordinal - 1) % 7 + 7) % 7]
    }

    package func adding(days: Int) -> Day { Day(ordinal: ordinal + days) }

    private static func length(ofMonth month: Int, in year: Int) -> Int {
        switch month {
        case 2:
            year.isMultiple(of: 4) && !year.isMultiple(of: 100) || year.isMultiple(of: 400)
                ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

/// The days of the week in the order of ISO 8601.
package enum Weekday: String, CaseIterable, Sendable {
    case monday, tuesday, wednesday, thursday, friday, saturday, sunday
}

extension Day: Comparable {
    package static func < (left: Day, right: Day) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }
}

extension Day: CustomStringConvertible {
    package var description: String {
        guard 0...9_999 ~= year else { return "\(year)-\(month)-\(day)" }
        return String(unsafeUninitializedCapacity: 10) { bytes in
            let number = year * 10_000 + month * 100 + day
            for (place, power) in Self.powers.enumerated() {
                bytes[place] =
                    power == 0
                    ? UInt8(ascii: "-") : UInt8(ascii: "0") + UInt8(number / power % 10)
            }
            return 10
        }
    }

    /// Which digit of `yyyymmdd` stands at each place; a dash where it is none.
    private static let powers = [10_000_000, 1_000_000, 100_000, 10_000, 0, 1_000, 100, 0, 10, 1]
}

extension Day: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let read = Self(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(
                in: container,
                debugDescription: "a day is written 2026-11-21"
            )
        }
        self = read
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
