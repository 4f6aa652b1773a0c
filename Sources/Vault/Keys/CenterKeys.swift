package import Casework
import Crypto
package import Foundation

/// A center's private keys; their only home is a folder of kind `center`.
package struct CenterKeys: Sendable {
    package let card: KeyCard
    package let statisticsCard: KeyCard
    private let agreementSeed: Data
    private let signingKey: Curve25519.Signing.PrivateKey
    private let statisticsSeed: Data

    /// Makes the keys of a new center.
    package static func new(center: CenterID, since: Day) throws -> CenterKeys {
        try CenterKeys(
            center: center,
            since: since,
            secrets: Secrets(
                card: .random(),
                statisticsCard: .random(),
                agreement: XWingMLKEM768X25519.PrivateKey.generate().seedRepresentation,
                signing: Curve25519.Signing.PrivateKey().rawRepresentation,
                statistics: XWingMLKEM768X25519.PrivateKey.generate().seedRepresentation,
                since: since
            )
        )
    }

    /// Opens the keys from the entry of the center's folder that keeps them.
    package init(center: CenterID, content: Content) throws {
        let secrets = try content.details(as: Secrets.self)
        try self.init(center: center, since: secrets.since, secrets: secrets)
    }

    private init(center: CenterID, since: Day, secrets: Secrets) throws {
        agreementSeed = secrets.agreement
        signingKey = try Curve25519.Signing.PrivateKey(rawRepresentation: secrets.signing)
        statisticsSeed = secrets.statistics
        let signing = signingKey.publicKey.rawRepresentation
        var card = KeyCard(
            id: secrets.card,
            center: center,
            kind: .center,
            agreement: try Self.publicHalf(of: secrets.agreement),
            signing: signing,
            since: since
        )
        card.signature = try signingKey.signature(for: card.binding.bytes)
        var statistics = KeyCard(
            id: secrets.statisticsCard,
            center: center,
            kind: .statistics,
            agreement: try Self.publicHalf(of: secrets.statistics),
            since: since
        )
        statistics.signature = try signingKey.signature(for: statistics.binding.bytes)
        (self.card, statisticsCard) = (card, statistics)
    }

    /// Vouches for a key: without this it does not count.
    ///
    /// - Throws: `notInDirectory` when it is another center's key.
    package func vouch(for card: KeyCard) throws -> KeyCard {
        guard card.center == self.card.center else { throw VaultError.notInDirectory }
        var vouched = card
        vouched.signature = try signingKey.signature(for: card.binding.bytes)
        return vouched
    }

    func sign(_ binding: Binding) throws -> Data {
        try signingKey.signature(for: binding.bytes)
    }

    func unwrap(_ sealed: Sealed, bound binding: Binding) throws -> Data {
        try Wrap.unwrap(sealed, with: agreementSeed, bound: binding)
    }

    /// Opens what was sealed to whoever counts.
    func unwrapForCounting(_ sealed: Sealed, bound binding: Binding) throws -> Data {
        try Wrap.unwrap(sealed, with: statisticsSeed, bound: binding)
    }

    /// What the folder of kind `center` keeps.
    package var content: Content {
        get throws {
            try Content(
                Secrets(
                    card: card.id,
                    statisticsCard: statisticsCard.id,
                    agreement: agreementSeed,
                    signing: signingKey.rawRepresentation,
                    statistics: statisticsSeed,
                    since: card.since ?? Day(ordinal: 1)
                )
            )
        }
    }

    /// What an officer's keys remember of this center.
    package var anchor: Data { signingKey.publicKey.rawRepresentation }

    private static func publicHalf(of seed: Data) throws -> Data {
        try XWingMLKEM768X25519.PrivateKey(seedRepresentation: seed, publicKey: nil)
            .publicKey.rawRepresentation
    }

    private struct Secrets: Codable, Confidential {
        let card: KeyID
        let statisticsCard: KeyID
        let agreement: Data
        let signing: Data
        let statistics: Data
        let since: Day
    }
}

extension CenterKeys: Confidential {}
