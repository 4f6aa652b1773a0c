package import Foundation

/// One way to an officer's master key: a passphrase, or a printed recovery code.
package struct UnlockSlot: Hashable, Sendable {
    package let officer: OfficerID
    package let kind: Kind
    package let salt: Data
    package let cost: ScryptCost
    /// The master key, sealed.
    package let wrapped: Sealed

    package init(
        officer: OfficerID,
        kind: Kind,
        salt: Data,
        cost: ScryptCost,
        wrapped: Sealed
    ) {
        self.officer = officer
        self.kind = kind
        self.salt = salt
        self.cost = cost
        self.wrapped = wrapped
    }

    /// What an officer holds in hand to open it.
    package enum Kind: String, CaseIterable, Sendable {
        case passphrase
        case recoveryCode = "recovery-code"
        /// Printed by the director, used once.
        case invitation
    }
}

/// How much one guess of a passphrase costs (scrypt, RFC 7914).
package struct ScryptCost: Hashable, Sendable {
    package let rounds: Int
    package let blockSize: Int
    package let parallelism: Int

    package init(rounds: Int, blockSize: Int, parallelism: Int) {
        self.rounds = rounds
        self.blockSize = blockSize
        self.parallelism = parallelism
    }

    /// 128 MiB and about a third of a second: the house's own.
    package static let standard = ScryptCost(rounds: 1 << 17, blockSize: 8, parallelism: 1)
}
