import Casework
import Foundation
import Storage
import Vault

/// Opens what there is to count, in the session of somebody who may count it.
struct CodingReader: Sendable {
    /// Whose codings: everybody's with the statistics key, or one's own.
    enum Reach { case everybody, own }

    let world: World
    let session: OpenSession

    /// So many sealed codings are opened at a time; a few such portions are held at once, some megabytes.
    private static let portion = 2_048

    /// Everything the session can count, and how far it reaches.
    ///
    /// The director opens everybody's with the statistics key, which lies in the center's folder;
    /// whoever holds no grant to it opens what they wrote themselves.
    func read() async throws -> (codings: OpenedCodings, reach: Reach) {
        let (world, session) = (world, session)
        let instant = world.instant
        return try await world.database.read { transaction in
            let center = session.officer.center
            let safe = try Self.safe(of: session, in: transaction, world)
            let reach: Reach = safe == nil ? .own : .everybody
            let changes = try transaction.codingChanges(of: center)
            if let known = world.counts.find(session.token, reach, changes: changes, at: instant) {
                return (known, reach)
            }
            let keys =
                if let safe {
                    CodingKeys(
                        try transaction.codingKeys(of: center, to: safe.keys.statisticsCard.id),
                        with: safe.keys
                    )
                } else {
                    CodingKeys(
                        try transaction.codingKeys(of: session.officer.id, to: session.keys.card),
                        with: session.keys
                    )
                }
            let opened = try Self.open(
                of: center,
                by: safe == nil ? session.officer.id : nil,
                with: keys,
                in: transaction
            )
            try world.counts.keep(opened, of: session.token, reach, changes: changes, at: instant)
            return (opened, reach)
        }
    }

    /// The center's keys, for a director who holds them.
    static func safe(of session: OpenSession, in transaction: Transaction, _ world: World) throws
        -> CenterSafe?
    {
        guard session.officer.may(.releaseStatistics) else { return nil }
        do {
            return try CenterSafe.open(with: session.keys, in: transaction, world: world)
        } catch TeamRefusal.noCenterKeys {
            return nil
        }
    }

    private static func open(
        of center: CenterID,
        by officer: OfficerID?,
        with keys: CodingKeys,
        in transaction: Transaction
    ) throws -> OpenedCodings {
        let openers = PortionThreads<[CodingRecord], Part> { records in
            var part = Part(collector: RecordCollector(only: officer?.description))
            open(records, with: keys, into: &part)
            return part
        }
        defer { openers.stop() }
        try transaction.codings(of: center, by: officer, portion: portion) { openers.take($0) }
        var (all, unopened) = (RecordCollector(), 0)
        for part in openers.finish() {
            unopened += part.unopened
            if !all.append(part.collector) { unopened += part.collector.count }
        }
        return OpenedCodings(columns: all.ordered(), unopened: unopened)
    }

    private struct Part: Sendable {
        var collector: RecordCollector
        var unopened = 0
    }

    private static func open(
        _ records: [CodingRecord],
        with keys: CodingKeys,
        into part: inout Part
    ) {
        // Neighbours mostly share both.
        var folder: (id: FolderID, name: String)?
        var officer: (id: OfficerID, name: String)?
        keys.each(of: records) { record, opened in
            guard let opened else {
                part.unopened += 1
                return
            }
            if folder?.id != record.folder { folder = (record.folder, record.folder.description) }
            if officer?.id != record.officer {
                officer = (record.officer, record.officer.description)
            }
            let isRead = part.collector.add(
                coding: opened.bindMemory(to: UInt8.self),
                in: folder?.name ?? "",
                by: officer?.name ?? ""
            )
            if isRead { return }
            // In another shape than the usual one: read it the long way.
            guard let coding = try? CodingKeys.decode(Data(opened)) else {
                part.unopened += 1
                return
            }
            let isKept = part.collector.add(
                CountedRecord(coding, in: record.folder, by: record.officer)
            )
            if !isKept { part.unopened += 1 }
        }
    }
}
