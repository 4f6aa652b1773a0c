import Casework
import Pages
import Storage

extension DeskView {
    /// The finding in one sentence.
    func summary(of health: ServerHealth) -> String {
        let levels = [
            health.isWhole ? Upkeep.Level.ok : .wrong, health.backupLevel, health.diskLevel,
            health.clockLevel, health.retentionLevel, health.mailLevel, health.holidayLevel,
        ]
        let open = levels.count { $0 != .ok }
        return open == 0
            ? words("health.summaryWell")
            : words("health.summaryOpen", ["number": String(open)])
    }

    /// Each thing that has to be looked after, with what to do when it is late.
    func facts(of health: ServerHealth) -> [HealthFact] {
        [
            fact(
                "whole",
                said(health.isWhole ? "isWhole" : "isBroken"),
                health.isWhole ? .ok : .wrong
            ),
            fact("backup", backup(health), health.backupLevel),
            fact(
                "free",
                health.freeBytes.map(room) ?? said("unknown"),
                health.diskLevel
            ),
            fact("clock", moment(health.now), health.clockLevel),
            fact("retention", retention(health), health.retentionLevel),
            fact("mail", mail(health), health.mailLevel),
            fact(
                "holidays",
                words("health.holidaysUntil", ["year": String(health.verifiedYear)]),
                health.holidayLevel
            ),
            fact("database", room(health.size)),
            fact("migration", health.migration ?? said("unknown")),
            fact("version", Version.current),
            fact(
                "people",
                words(
                    "health.peopleCount",
                    [
                        "working": String(
                            health.team.officers.count { $0.standing == .active }
                        ),
                        "readers": String(health.team.readers(on: health.today).count),
                    ]
                )
            ),
        ]
    }

    private func said(_ key: String) -> String { words("health.\(key)") }

    /// Rounded down, so that no room is promised that is not there.
    private func room(_ bytes: Int) -> String {
        let megabytes = bytes / 1_048_576
        return megabytes < 10_240
            ? words("health.megabytes", ["number": String(max(1, megabytes))])
            : words("health.gigabytes", ["number": String(megabytes / 1_024)])
    }

    private func fact(_ name: String, _ told: String, _ level: Upkeep.Level = .ok) -> HealthFact {
        HealthFact(
            name: said(name),
            words: told,
            advice: level == .ok ? nil : said("\(name)Mend"),
            isWrong: level == .wrong
        )
    }

    private func backup(_ health: ServerHealth) -> String {
        guard let backup = health.backup else { return said("backupNever") }
        let days = Upkeep.daysSince(backup, now: health.now)
        return words(
            "health.backupAt",
            ["when": moment(backup), "days": String(max(0, days))]
        )
    }

    private func retention(_ health: ServerHealth) -> String {
        guard health.hasPeriod else { return said("retentionOff") }
        return health.lastLook.map(moment) ?? said("retentionNever")
    }

    private func mail(_ health: ServerHealth) -> String {
        guard health.sendsMail else { return said("mailOff") }
        guard let mail = health.mail else { return said("mailNever") }
        let day = DayWords(mail.day, in: language).words
        return mail.outcome == .failed ? words("health.mailFailed", ["day": day]) : day
    }
}
