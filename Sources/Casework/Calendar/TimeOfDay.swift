/// An hour and a minute on a clock in Korea, written `14:30`.
package struct TimeOfDay: Hashable, Sendable {
    package let hour: Int
    package let minute: Int

    /// Takes a time of the day, or nothing if no clock shows it.
    package init?(hour: Int, minute: Int) {
        guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
        (self.hour, self.minute) = (hour, minute)
    }

    /// Reads `14:30`, or nothing.
    package init?(_ text: some StringProtocol) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.map(\.utf8.count) == [2, 2],
            parts.allSatisfy({
                $0.utf8.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains)
            }),
            let hour = Int(parts[0]), let minute = Int(parts[1])
        else { return nil }
        self.init(hour: hour, minute: minute)
    }

    /// The time that many minutes after midnight, within the day.
    package init(minutesAfterMidnight minutes: Int) {
        let within = min(max(minutes, 0), 24 * 60 - 1)
        (hour, minute) = (within / 60, within % 60)
    }
}

extension TimeOfDay: Comparable {
    package static func < (left: TimeOfDay, right: TimeOfDay) -> Bool {
        (left.hour, left.minute) < (right.hour, right.minute)
    }
}

extension TimeOfDay: CustomStringConvertible {
    package var description: String { "\(Self.padded(hour)):\(Self.padded(minute))" }

    private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

extension TimeOfDay: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let read = Self(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(
                in: container,
                debugDescription: "a time of the day is written 14:30"
            )
        }
        self = read
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

/// A time of a day: what is asked of a meeting, and kept of nothing that a reporter does.
package struct Moment: Hashable, Sendable {
    package let day: Day
    package let time: TimeOfDay

    package init(_ day: Day, _ time: TimeOfDay) { (self.day, self.time) = (day, time) }
}

extension Moment: Comparable {
    package static func < (left: Moment, right: Moment) -> Bool {
        (left.day, left.time) < (right.day, right.time)
    }
}
