import Casework
import Foundation
import Storage
import Vault

/// Makes releases in the session of a director who holds the statistics key.
struct Releasing: Sendable {
    let world: World
    let session: OpenSession

    /// What could be released now, against all that is out.
    struct Draft: Sendable {
        let release: Release
        /// How many releases there were when it was made.
        let after: Int
        /// How often anything to count had changed by then.
        let changes: Int
        /// Of what would be published, so that what was seen is what goes out.
        let seen: String
    }

    /// Why a release cannot even be tried.
    enum Trouble: Error { case noKey, movedOn }

    /// What may be released of a period.
    ///
    /// - Throws: `ReleaseRefusal` when the rules say no, `Trouble` when there is no key.
    func draft(_ request: ReleaseRequest) async throws -> (draft: Draft, unopened: Int) {
        let (world, session) = (world, session)
        let center = session.officer.center
        let (changes, ledger) = try await world.database.read { transaction in
            guard let safe = try CodingReader.safe(of: session, in: transaction, world) else {
                throw Trouble.noKey
            }
            let records = try transaction.releases(of: center)
            let directory = try world.directories.current(of: center, in: transaction).directory
            try directory.verify(records)
            return (
                try transaction.codingChanges(of: center),
                ReleaseLedger(try records.map { try $0.open(with: safe.keys) })
            )
        }
        let (counted, _) = try await CodingReader(world: world, session: session).read()
        let rows = ReleaseRow.rows(
            of: request.unit,
            from: counted.columns,
            in: request.period
        )
        let release = try ledger.release(request, of: rows, on: world.today)
            .lacking(counted.unopened)
        let draft = Draft(
            release: release,
            after: ledger.releases.count,
            changes: changes,
            seen: try Self.mark(of: release)
        )
        return (draft, counted.unopened)
    }

    /// Publishes a draft as it was seen, unless something came between.
    ///
    /// - Returns: which release of the center it is.
    /// - Throws: `Trouble.movedOn` when somebody else released, or the numbers are others now.
    func publish(_ draft: Draft, seen: String, after: String, from address: String) async throws
        -> Int
    {
        guard draft.seen == seen, String(draft.after) == after else { throw Trouble.movedOn }
        let (world, session) = (world, session)
        let center = session.officer.center
        let roster = try await world.directories.latest(of: center)
        let record = try ReleaseRecord.seal(
            draft.release,
            sequence: draft.after + 1,
            on: world.today,
            by: session.keys,
            to: roster.directory.statistics
        )
        try await world.database.write { transaction in
            guard try transaction.codingChanges(of: center) == draft.changes,
                try transaction.add(record)
            else { throw Trouble.movedOn }
            try transaction.note(
                .statisticsReleased,
                at: center,
                by: session.officer.id,
                from: address,
                instant: world.instant
            )
        }
        return record.sequence
    }

    /// A trace of all that would be seen outside.
    private static func mark(of release: Release) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        var checksum = Checksum()
        checksum.add(try encoder.encode(PublishedRelease(release)))
        return checksum.bytes.map { byte in
            (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }.joined()
    }
}
