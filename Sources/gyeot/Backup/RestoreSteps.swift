import Casework
import Foundation
import Storage
import Vault
import Web

/// Puts a backup back into an empty home; what was deleted since stays deleted (B3 46, 60).
struct RestoreSteps {
    let home: Home
    let file: URL
    let tombstones: URL?
    let heads: URL?
    /// Whether a record that differs from the heads kept elsewhere is put back all the same.
    var despiteHeads = false
    let now: Date

    /// What came of it.
    struct Outcome {
        let check: BackupCheck
        /// Folders that were deleted after the backup, deleted again.
        let deletedAgain: Int
        /// Accounts that ended after the backup, ended again.
        let endedAgain: Int
        /// How the backup stands to the heads that were kept elsewhere; nothing when none were given.
        let standing: HeadsFile.Standing?
    }

    func run() async throws -> Outcome {
        let outside = try tombstones.map { try list($0) { try OutsideList(file: $0).read() } }
        if let heads { _ = try list(heads) { try HeadsFile(file: $0).read() } }
        let check = try BackupCheck(file, named: file.path)
        for name in ["server.key", "anchors.json"]
        where !check.files.contains(where: { $0.name == name }) {
            // A home that was never served has met no keys yet.
            guard name == "anchors.json" else {
                throw BackupRefusal.incomplete(file.path, missing: name)
            }
        }
        let place = RestorePlace(home: home)
        try place.prepare()
        let locks = [try home.lock(.reporter), try home.lock(.desk)]
        defer { withExtendedLifetime(locks) {} }
        do {
            try place.fill(from: file, check.files)
            let outcome = try await apply(outside, check, in: place.unfinished)
            try place.finish()
            return outcome
        } catch {
            place.discard()
            switch error {
            case StorageError.unavailable, is CocoaError:
                throw BackupRefusal.cannotWrite(home.folder.path)
            default: throw error
            }
        }
    }

    private func list<Value>(_ path: URL, _ read: (URL) throws -> Value) throws -> Value {
        guard FileManager.default.isReadableFile(atPath: path.path) else {
            throw BackupRefusal.noList(path.path)
        }
        return try read(path)
    }

    /// Brings the restored database to what has happened since, as far as it is known.
    private func apply(
        _ outside: OutsideList.Records?,
        _ check: BackupCheck,
        in unfinished: Home
    ) async throws -> Outcome {
        let database = try Database.open(at: unfinished.database)
        defer { try? database.close() }
        _ = try unfinished.serverKey()
        _ = try await unfinished.anchors(of: database)
        var standing: HeadsFile.Standing?
        if let heads {
            standing = try await HeadsFile(file: heads).compare(with: database)
            if standing == .different, !despiteHeads {
                throw BackupRefusal.otherChain(file.path, heads: heads.path)
            }
        }
        var records = try unfinished.outsideList.read()
        records.deleted.merge(outside?.deleted ?? [:]) { $1 }
        records.ended.formUnion(outside?.ended ?? [])
        let known = records
        let (today, instant) = (Day(inKorea: now), Int(now.timeIntervalSince1970))
        let (deleted, ended) = try await database.write { transaction in
            var deleted = 0
            for (id, day) in known.deleted {
                guard let folder = try transaction.folder(id) else { continue }
                try transaction.delete(folder, on: day, because: "restored")
                deleted += 1
            }
            var ended = 0
            for id in known.ended.sorted() {
                guard let officer = try transaction.officer(id) else { continue }
                // Also where the backup knows of it: an end that was only half carried out is made good.
                try transaction.carryOutEnd(of: officer, on: today, at: instant)
                guard officer.standing != .ended else { continue }
                try transaction.note(
                    .officerEnded,
                    at: officer.center,
                    by: nil,
                    from: "-",
                    about: id,
                    instant: instant
                )
                ended += 1
            }
            try transaction.dropSessions()
            for center in try transaction.centers() {
                try transaction.note(.restored, at: center.id, by: nil, from: "-", instant: instant)
            }
            return (deleted, ended)
        }
        try await unfinished.outsideList.bringUpToDate(from: database)
        try await database.settle()
        return Outcome(
            check: check,
            deletedAgain: deleted,
            endedAgain: ended,
            standing: standing
        )
    }
}
