/// How well a server is cared for, by what is known of it; the page and the doctor say the same.
package enum Upkeep {
    /// How much it matters.
    package enum Level: String, CaseIterable, Codable, Sendable {
        case ok, look, wrong
    }

    /// Free room in MiB under which somebody should look, and under which intake is about to stop.
    package static let littleRoom = 2_048
    package static let noRoom = 256

    /// The last backup, in seconds since 1970; nothing when there never was one.
    package static func backup(at instant: Int?, now: Int) -> Level {
        guard let instant else { return .look }
        let days = daysSince(instant, now: now)
        return days < 0 || days > 30 ? .wrong : days > 7 ? .look : .ok
    }

    package static func daysSince(_ instant: Int, now: Int) -> Int {
        // A backup of later than now tells of a wrong clock.
        now < instant ? -1 : (now - instant) / 86_400
    }

    package static func disk(mebibytes: Int) -> Level {
        mebibytes < noRoom ? .wrong : mebibytes < littleRoom ? .look : .ok
    }

    /// The daily mail, once it was ever sent: each morning, or something is wrong.
    package static func mail(on day: Day, hasFailed: Bool, today: Day) -> Level {
        hasFailed || day < today.adding(days: -1) ? .wrong : .ok
    }

    package static func retention(_ pace: RetentionPace) -> Level {
        switch pace {
        case .first, .rest, .due: .ok
        case .stopped: .wrong
        }
    }

    /// The clock against the last act of an officer: ten minutes may lie between two machines.
    package static func clock(lastAct instant: Int?, now: Int) -> Level {
        instant.map { $0 > now + 600 } ?? false ? .wrong : .ok
    }

    /// The table of holidays: without the next year's, deadlines of the new year miss its holidays.
    package static func holidays(verified year: Int, today: Day) -> Level {
        if year < today.year { return .wrong }
        return year == today.year && today.month >= 11 ? .look : .ok
    }
}
