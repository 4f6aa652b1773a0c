package import Casework

/// A calendar as other programs read it (RFC 5545): lines of at most 75 bytes, ended by CR LF.
package struct CalendarFeed: Sendable {
    /// Minutes that a meeting is given where nobody told its end.
    package static let minutes = 50
    private static let longestLine = 75

    private let name: String
    private let title: String
    /// When it is handed out, as `20261121T062000Z`.
    private let stamp: String

    package init(name: String, title: String, stamp: String) {
        (self.name, self.title, self.stamp) = (name, title, stamp)
    }

    /// The text of the feed; each meeting with an id that stays its own.
    package func text(of meetings: [(id: String, meeting: CalendarMeeting)]) -> String {
        let head = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Gyeot//Consultations//KO",
            "CALSCALE:GREGORIAN", "METHOD:PUBLISH", "X-WR-CALNAME:\(Self.escaped(name))",
            "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
        ]
        let lines = head + meetings.flatMap { event($0.id, $0.meeting) } + ["END:VCALENDAR"]
        return lines.map { Self.folded($0) + "\r\n" }.joined()
    }

    private func event(_ id: String, _ meeting: CalendarMeeting) -> [String] {
        let digits = String(meeting.ordinal)
        let number =
            "\(meeting.year)-\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)"
        return ["BEGIN:VEVENT", "UID:\(id)", "DTSTAMP:\(stamp)"] + times(of: meeting)
            + [
                "SUMMARY:\(Self.escaped("\(title) · \(number)"))", "CLASS:PRIVATE",
                "TRANSP:OPAQUE", "END:VEVENT",
            ]
    }

    /// A meeting without an hour is the whole day's.
    private func times(of meeting: CalendarMeeting) -> [String] {
        guard let time = meeting.time else {
            return [
                "DTSTART;VALUE=DATE:\(Self.date(meeting.day))",
                "DTEND;VALUE=DATE:\(Self.date(meeting.day.adding(days: 1)))",
            ]
        }
        let start = time.hour * 60 + time.minute
        return [
            "DTSTART:\(Self.utc(meeting.day, start))",
            "DTEND:\(Self.utc(meeting.day, start + Self.minutes))",
        ]
    }

    /// A time in Korea as the world's, which needs no table of zones: Korea has had one since 1988.
    private static func utc(_ day: Day, _ minutes: Int) -> String {
        let world = minutes - 9 * 60
        let days = Int((Double(world) / 1_440).rounded(.down))
        let left = world - days * 1_440
        return "\(date(day.adding(days: days)))T\(padded(left / 60))\(padded(left % 60))00Z"
    }

    private static func date(_ day: Day) -> String { day.description.filter { $0 != "-" } }

    private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    /// Text as RFC 5545 §3.3.11 wants it.
    package static func escaped(_ text: String) -> String {
        text.reduce(into: "") { escaped, character in
            switch character {
            case "\\", ";", ",": escaped += "\\\(character)"
            case "\n", "\r\n", "\r": escaped += "\\n"
            case _: escaped.append(character)
            }
        }
    }

    /// A line of more than 75 bytes goes on after a line end and a space; no character is cut (§3.1).
    package static func folded(_ line: String) -> String {
        var folded = ""
        var length = 0
        for scalar in line.unicodeScalars {
            let bytes = String(scalar).utf8.count
            if length + bytes > longestLine {
                folded += "\r\n "
                length = 1
            }
            folded.unicodeScalars.append(scalar)
            length += bytes
        }
        return folded
    }
}
