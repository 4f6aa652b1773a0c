package import Casework
import Crypto
package import Foundation

/// An officer's private keys, in memory for one request.
///
/// Sealed under a random master key, which sits in unlock slots; the server never keeps it open.
package struct OfficerKeys: Sendable {
    package let officer: OfficerID
    package let center: CenterID
    /// The directory row of the public halves.
    package let card: KeyID
    let agreementSeed: Data
    private let signingKey: Curve25519.Signing.PrivateKey
    let personal: SymmetricKey
    /// The center's signing key as this officer first met it: a swapped directory is noticed.
    package let anchor: Data
    package let totp: TimeCode.Secret

    init(ring: Ring) throws {
        officer = ring.officer
        center = ring.center
        card = ring.card
        agreementSeed = ring.agreementSeed
        signingKey = try Curve25519.Signing.PrivateKey(rawRepresentation: ring.signing)
        personal = SymmetricKey(data: ring.personal)
        anchor = ring.anchor
        totp = TimeCode.Secret(bytes: ring.totp)
    }

    /// Makes keys for a new officer, with the public halves as the directory will list them.
    package static func new(
        officer: OfficerID,
        center: CenterID,
        anchor: Data,
        since: Day,
        generation: Int = 1
    ) throws -> (keys: OfficerKeys, card: KeyCard) {
        let agreement = try XWingMLKEM768X25519.PrivateKey.generate()
        let signing = Curve25519.Signing.PrivateKey()
        let card = KeyCard(
            id: .random(),
            center: center,
            kind: .officer,
            generation: generation,
            officer: officer,
            agreement: agreement.publicKey.rawRepresentation,
            signing: signing.publicKey.rawRepresentation,
            since: since
        )
        let ring = Ring(
            officer: officer,
            center: center,
            card: card.id,
            agreementSeed: agreement.seedRepresentation,
            signing: signing.rawRepresentation,
            personal: SymmetricKey(size: .bits256).withUnsafeBytes { Data($0) },
            anchor: anchor,
            totp: TimeCode.Secret.new().bytes
        )
        return (try OfficerKeys(ring: ring), card)
    }

    /// The same keys with another secret shared with a telephone.
    package func sharing(_ secret: TimeCode.Secret) throws -> OfficerKeys {
        try OfficerKeys(
            ring: Ring(
                officer: officer,
                center: center,
                card: card,
                agreementSeed: agreementSeed,
                signing: signingKey.rawRepresentation,
                personal: personal.withUnsafeBytes { Data($0) },
                anchor: anchor,
                totp: secret.bytes
            )
        )
    }

    func sign(_ binding: Binding) throws -> Data {
        try signingKey.signature(for: binding.bytes)
    }

    var ring: Ring {
        Ring(
            officer: officer,
            center: center,
            card: card,
            agreementSeed: agreementSeed,
            signing: signingKey.rawRepresentation,
            personal: personal.withUnsafeBytes { Data($0) },
            anchor: anchor,
            totp: totp.bytes
        )
    }
}

extension OfficerKeys: Confidential {}

/// The private keys as they lie under the master key or a session.
struct Ring: Codable, Confidential {
    let officer: OfficerID
    let center: CenterID
    let card: KeyID
    let agreementSeed: Data
    let signing: Data
    let personal: Data
    let anchor: Data
    let totp: Data
}
