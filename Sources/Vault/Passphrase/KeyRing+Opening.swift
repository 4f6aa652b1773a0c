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
        let master = MasterKey.new(for: keys.officer)
        return (
            try master.ring(of: keys),
            [
                try master.slot(passphrase: passphrase, cost: cost),
                try master.slot(.recoveryCode, code: recovery, cost: cost),
            ]
        )
    }

    /// Opens the ring by one of its slots; slow, so call it on `ScryptThreads`.
    package func open(by slot: UnlockSlot, secret: String) throws -> OfficerKeys {
        guard slot.officer == officer else { throw VaultError.cannotOpen }
        return try slot.open(passphrase: secret).open(self)
    }

    /// Spends the time of one guess for an account that does not exist.
    package static func pretend(secret: String, cost: ScryptCost) throws {
        _ = try cost.derive(secret, salt: Data(count: 16))
    }
}
