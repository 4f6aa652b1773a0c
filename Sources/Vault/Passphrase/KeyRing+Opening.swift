package import Casework
import Crypto
import Foundation

extension KeyRing {
    /// Seals new keys and makes the slot of the passphrase and of the printed recovery code.
    package static func new(
        for keys: OfficerKeys,
        passphrase: String,
        recovery: PrintedCode,
        cost: ScryptCost
    ) throws -> (ring: KeyRing, slots: [UnlockSlot]) {
        let master = SymmetricKey(size: .bits256)
        let sealed = try Box.seal(
            JSONEncoder().encode(keys.ring),
            under: master,
            bound: binding(keys.officer)
        )
        let slots = try [
            (UnlockSlot.Kind.passphrase, passphrase), (.recoveryCode, recovery.secret),
        ].map { kind, secret in
            try slot(of: keys.officer, kind, secret: secret, master: master, cost: cost)
        }
        return (KeyRing(officer: keys.officer, sealed: sealed), slots)
    }

    /// Opens the ring by one of its slots; slow, so call it on `ScryptThreads`.
    package func open(by slot: UnlockSlot, secret: String) throws -> OfficerKeys {
        let key = try slot.cost.derive(secret, salt: slot.salt)
        let master = try Box.open(
            slot.wrapped,
            under: key,
            bound: Self.slotBinding(slot.officer, slot.kind)
        )
        let ring = try Box.open(
            sealed,
            under: SymmetricKey(data: master),
            bound: Self.binding(officer)
        )
        return try OfficerKeys(ring: JSONDecoder().decode(Ring.self, from: ring))
    }

    /// Spends the time of one guess for an account that does not exist.
    package static func pretend(secret: String, cost: ScryptCost) throws {
        _ = try cost.derive(secret, salt: Data(count: 16))
    }

    private static func slot(
        of officer: OfficerID,
        _ kind: UnlockSlot.Kind,
        secret: String,
        master: SymmetricKey,
        cost: ScryptCost
    ) throws -> UnlockSlot {
        let salt = SymmetricKey(size: .bits128).withUnsafeBytes { Data($0) }
        return UnlockSlot(
            officer: officer,
            kind: kind,
            salt: salt,
            cost: cost,
            wrapped: try Box.seal(
                master.withUnsafeBytes { Data($0) },
                under: cost.derive(secret, salt: salt),
                bound: slotBinding(officer, kind)
            )
        )
    }

    private static func binding(_ officer: OfficerID) -> Binding {
        Binding("key-ring").with(officer)
    }

    private static func slotBinding(_ officer: OfficerID, _ kind: UnlockSlot.Kind) -> Binding {
        Binding("unlock-slot").with(officer).with(kind.rawValue)
    }
}
