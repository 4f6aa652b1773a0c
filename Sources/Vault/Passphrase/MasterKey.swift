package import Casework
import Crypto
import Foundation

/// What an officer's key ring is sealed under, open for one act, so that a slot can be exchanged.
package struct MasterKey: Sendable {
    let officer: OfficerID
    private let key: SymmetricKey

    /// Draws one for a new ring.
    package static func new(for officer: OfficerID) -> MasterKey {
        MasterKey(officer: officer, key: SymmetricKey(size: .bits256))
    }

    init(officer: OfficerID, key: SymmetricKey) {
        (self.officer, self.key) = (officer, key)
    }

    /// Seals the keys as they are to lie in the database from now on.
    package func ring(of keys: OfficerKeys) throws -> KeyRing {
        KeyRing(
            officer: officer,
            sealed: try Box.seal(JSONEncoder().encode(keys.ring), under: key, bound: ringBinding)
        )
    }

    /// Opens a ring that was sealed under this key.
    package func open(_ ring: KeyRing) throws -> OfficerKeys {
        let opened = try Box.open(ring.sealed, under: key, bound: ringBinding)
        return try OfficerKeys(ring: JSONDecoder().decode(Ring.self, from: opened))
    }

    /// Makes a way to this key by a passphrase; slow, so call it on `ScryptThreads`.
    package func slot(passphrase: String, cost: ScryptCost) throws -> UnlockSlot {
        try slot(.passphrase, secret: passphrase, cost: cost)
    }

    /// Makes a way to this key by a printed code; slow as well.
    package func slot(
        _ kind: UnlockSlot.Kind,
        code: PrintedCode,
        cost: ScryptCost
    ) throws -> UnlockSlot {
        try slot(kind, secret: code.secret, cost: cost)
    }

    private func slot(
        _ kind: UnlockSlot.Kind,
        secret: String,
        cost: ScryptCost
    ) throws -> UnlockSlot {
        let salt = SymmetricKey(size: .bits128).withUnsafeBytes { Data($0) }
        return UnlockSlot(
            officer: officer,
            kind: kind,
            salt: salt,
            cost: cost,
            wrapped: try Box.seal(
                key.withUnsafeBytes { Data($0) },
                under: cost.derive(secret, salt: salt),
                bound: Self.slotBinding(officer, kind)
            )
        )
    }

    private var ringBinding: Binding { Binding("key-ring").with(officer) }

    fileprivate static func slotBinding(
        _ officer: OfficerID,
        _ kind: UnlockSlot.Kind
    ) -> Binding {
        Binding("unlock-slot").with(officer).with(kind.rawValue)
    }
}

extension UnlockSlot {
    /// Gives the master key to whoever knows the passphrase; slow, so call it on `ScryptThreads`.
    package func open(passphrase: String) throws -> MasterKey { try open(secret: passphrase) }

    /// Gives the master key to whoever holds the printed code.
    package func open(code: PrintedCode) throws -> MasterKey { try open(secret: code.secret) }

    private func open(secret: String) throws -> MasterKey {
        let opened = try Box.open(
            wrapped,
            under: cost.derive(secret, salt: salt),
            bound: MasterKey.slotBinding(officer, kind)
        )
        return MasterKey(officer: officer, key: SymmetricKey(data: opened))
    }
}

extension MasterKey: Confidential {}
