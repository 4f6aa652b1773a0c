import Casework
import Storage
import Vault

/// The director's word on what waits: signed by the center's key without a look at the content.
struct HandoverSealing: Sendable {
    let world: World
    let session: OpenSession
    let address: String

    /// The center's own keys, where this officer may use them.
    func safe(in transaction: Transaction) throws -> CenterSafe? {
        guard session.officer.may(.handOver) else { return nil }
        do {
            return try CenterSafe.open(with: session.keys, in: transaction, world: world)
        } catch TeamRefusal.noCenterKeys {
            return nil
        }
    }

    /// Seals a bundle that was asked for, and carries it over where the other center is on this server.
    ///
    /// - Throws: `HandoverRefusal` when it is not what was asked for, or the centers do not know each
    ///   other any more.
    func approve(
        _ record: HandoverRecord,
        with safe: CenterSafe,
        in transaction: Transaction
    ) throws {
        let center = record.center
        let book = try world.partners(of: center, in: transaction)
        guard let met = book[record.recipient] else { throw HandoverRefusal.notMet }
        let parts = try transaction.parts(of: record.id, at: center)
        var count = 0
        let bundle = try UnsignedBundle {
            guard let part = try parts.next() else { return nil }
            count += 1
            return part
        }
        guard let us = try world.introduction(of: center, in: transaction),
            bundle.trace == record.trace,
            bundle.goes(from: us, to: record.recipient, as: record.id)
        else { throw HandoverRefusal.changed }
        let decision = try record.decision(.sealed, by: session.keys, on: world.today)
        guard try transaction.decide(record.id, .sealed, decision) else {
            throw HandoverRefusal.decidedAlready
        }
        try transaction.insert(safe.keys.sign(bundle), count, of: record.id, at: center)
        try note(.handoverSealed, record, in: transaction)
        try deliver(record, from: us, to: met.partner, in: transaction)
    }

    func sendBack(_ record: HandoverRecord, in transaction: Transaction) throws {
        let decision = try record.decision(.returned, by: session.keys, on: world.today)
        guard try transaction.decide(record.id, .returned, decision) else {
            throw HandoverRefusal.decidedAlready
        }
        try transaction.deleteParts(of: record.id, at: record.center)
        try note(.handoverReturned, record, in: transaction)
    }

    private func deliver(
        _ record: HandoverRecord,
        from us: Partner,
        to partner: Partner,
        in transaction: Transaction
    ) throws {
        guard let there = try world.neighbour(partner, in: transaction) else { return }
        guard try world.partners(of: there, in: transaction)[us.mark] != nil else {
            throw HandoverRefusal.notMetBack
        }
        let received = ReceivedBundle(
            id: record.id,
            center: there,
            sender: us.mark,
            cameOn: world.today,
            broughtBy: nil,
            size: record.size
        )
        guard try transaction.insert(received) else { throw TakingRefusal.takenInAlready }
        try transaction.carry(record.id, from: record.center, to: there)
        try transaction.note(
            .handoverCame,
            at: there,
            by: nil,
            from: "",
            instant: world.instant
        )
    }

    private func note(
        _ act: AuditAct,
        _ record: HandoverRecord,
        in transaction: Transaction
    ) throws {
        try transaction.note(
            act,
            at: record.center,
            by: session.officer.id,
            from: address,
            folder: record.folder,
            instant: world.instant
        )
    }
}
