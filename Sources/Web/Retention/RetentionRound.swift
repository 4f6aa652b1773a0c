package import Casework
import Foundation
import Storage

/// Carries out what the pages promise: once a day, what has been kept long enough goes (E3 §21).
package struct RetentionRound: Sendable {
    private let world: World
    private let outside: OutsideList
    private let heads: HeadsFile

    package init(world: World, home: Home) {
        self.world = world
        (outside, heads) = (home.outsideList, home.headsFile)
    }

    /// Looks at each center whose day it is; says how it stands with each.
    @discardableResult
    package func take() async throws -> [CenterID: RetentionPace] {
        var paces: [CenterID: RetentionPace] = [:]
        for center in world.campus.centers {
            let pace = try await RetentionState.pace(of: center.id, in: world)
            paces[center.id] = pace
            switch pace {
            case .rest, .stopped: continue
            case .first:
                // Noted before anything is announced, so that no later first day deletes.
                try await note(center.id)
                try await look(at: center)
            case .due:
                // Noted last of all: whoever fell on the way begins the same look again.
                try await look(at: center)
                try await note(center.id)
            }
        }
        if paces.values.contains(where: { $0 == .due || $0 == .first }) { try await keepOutside() }
        return paces
    }

    /// Writes down, outside of the database, what no old copy may bring back.
    package func keepOutside() async throws {
        try await outside.bringUpToDate(from: world.database)
        let day = world.today
        try heads.note(try await world.database.read { try $0.auditHeads() }, on: day)
    }

    private func note(_ center: CenterID) async throws {
        let instant = world.instant
        try await world.database.write { try $0.set(retentionLook: instant, of: center) }
    }

    private func look(at center: OpenCenter) async throws {
        let (world, today) = (world, world.today)
        let period = center.profile.privacy.retention.period
        let end =
            period?.latestEnd(deletedBy: today.adding(days: EndedReport.notice))
            ?? Day(ordinal: 1)
        let reports = try await world.database.read {
            try $0.endedReports(in: center.id, endedBy: end)
        }
        // What was shared until a day that has passed is closed for good, with new keys at the next entry.
        try await world.database.write { try $0.deleteLapsedGrants(in: center.id, on: today) }
        var isAnythingGone = false
        for report in reports where report.step(under: period, on: today) != .leave {
            let isGone = try await world.database.write { transaction in
                // Somebody may have written, or asked to keep it, since the list was read.
                guard let now = try transaction.endedReport(report.folder, in: center.id) else {
                    return false
                }
                let step = now.step(under: period, on: today)
                try step.carryOut(on: now.folder, at: center.id, world, in: transaction)
                return step == .delete
            }
            isAnythingGone = isAnythingGone || isGone
        }
        let instant = world.instant
        try await world.database.write {
            try $0.sweepThrottle(at: instant)
            try $0.sweepImports(at: instant)
        }
        // Only then the words are off the disk, too: the log is emptied into the file.
        if isAnythingGone { try await world.database.settle() }
    }
}

extension RetentionStep {
    fileprivate func carryOut(
        on folder: FolderID,
        at center: CenterID,
        _ world: World,
        in transaction: Transaction
    ) throws {
        switch self {
        case .leave: break
        case .announce(let day):
            try transaction.set(
                ClockRecord(
                    folder: folder,
                    rule: RetentionClock.announced,
                    dueOn: day,
                    state: .running
                )
            )
        case .takeBack:
            try transaction.end(clock: RetentionClock.announced, of: folder, as: .stopped)
        case .delete:
            guard let record = try transaction.folder(folder) else { return }
            try transaction.delete(record, on: world.today, because: "retention")
            try transaction.note(
                .deleted,
                at: center,
                by: nil,
                from: "-",
                folder: folder,
                instant: world.instant
            )
        }
    }
}
