import Casework
import Storage

/// What is known of the server at one moment; nothing that anybody wrote.
struct ServerHealth: Sendable {
    let isWhole: Bool
    let size: Int
    let team: Team
    /// The last step of the tables.
    let migration: String?
    let lastAct: Int?
    let lastLook: Int?
    let mail: DailyMailRecord?
    let backup: Int?
    let freeBytes: Int?
    let now: Int
    let today: Day
    let verifiedYear: Int
    /// Whether the center's reports are deleted after a time at all.
    let hasPeriod: Bool
    let sendsMail: Bool

    static func look(of center: CenterID, in world: World) async throws -> ServerHealth {
        let period = world.campus[center]?.profile.privacy.retention.period
        return try await world.database.read { transaction in
            ServerHealth(
                isWhole: try transaction.isWhole(),
                size: try transaction.size(),
                team: try transaction.team(of: center),
                migration: try transaction.lastMigration(),
                lastAct: try transaction.lastAct(at: center),
                lastLook: try transaction.retentionLook(of: center),
                mail: try transaction.dailyMail(),
                backup: world.home?.lastBackup(),
                freeBytes: world.database.freeBytes(),
                now: world.instant,
                today: world.today,
                verifiedYear: world.holidays.lastVerifiedYear,
                hasPeriod: period != nil,
                sendsMail: world.sendsMail
            )
        }
    }

    var backupLevel: Upkeep.Level { Upkeep.backup(at: backup, now: now) }

    var diskLevel: Upkeep.Level {
        freeBytes.map { Upkeep.disk(mebibytes: $0 / (1 << 20)) } ?? .look
    }

    var clockLevel: Upkeep.Level { Upkeep.clock(lastAct: lastAct, now: now) }

    var retentionLevel: Upkeep.Level {
        hasPeriod ? Upkeep.retention(RetentionWatch.pace(now: now, last: lastLook)) : .ok
    }

    var mailLevel: Upkeep.Level {
        guard sendsMail, let mail else { return .ok }
        return Upkeep.mail(on: mail.day, hasFailed: mail.outcome == .failed, today: today)
    }

    var holidayLevel: Upkeep.Level { Upkeep.holidays(verified: verifiedYear, today: today) }
}
