package import Casework
import Crypto
import Foundation

/// Makes the center's recovery key and the three printed kits, of which any two open it.
///
/// Each pair has a nested wrap of its own; one kit opens nothing, and no secret sharing of our own
/// is needed.
package struct RecoveryCeremony: Sendable {
    /// The public half, not yet vouched for.
    package let card: KeyCard
    package let kits: [PrintedCode]
    package let shares: [RecoveryShare]

    package static func hold(for center: CenterID, on day: Day) throws -> RecoveryCeremony {
        let key = try XWingMLKEM768X25519.PrivateKey.generate()
        let card = KeyCard(
            id: .random(),
            center: center,
            kind: .recovery,
            agreement: key.publicKey.rawRepresentation,
            since: day
        )
        let kits = (0..<3).map { _ in PrintedCode.new() }
        let shares = try [(1, 2), (1, 3), (2, 3)].map { first, second in
            let inner = try Wrap.wrap(
                key.seedRepresentation,
                to: Self.publicHalf(of: kits[first - 1], center),
                bound: Self.binding(card.id, first, second, "inner")
            )
            let outer = try Wrap.wrap(
                inner.bytes,
                to: Self.publicHalf(of: kits[second - 1], center),
                bound: Self.binding(card.id, first, second, "outer")
            )
            return RecoveryShare(key: card.id, first: first, second: second, wrapped: outer)
        }
        return RecoveryCeremony(card: card, kits: kits, shares: shares)
    }

    /// Opens a folder's key with two kits; anything less throws.
    package static func open(
        _ grant: Grant,
        share: RecoveryShare,
        first: PrintedCode,
        second: PrintedCode,
        directory: Directory
    ) throws -> LayerKey {
        try RecoveryKey(share, first: first, second: second, of: grant.center)
            .open(grant, directory: directory)
    }

    private static func publicHalf(of kit: PrintedCode, _ center: CenterID) throws -> Data {
        try XWingMLKEM768X25519.PrivateKey(
            seedRepresentation: seed(of: kit, center),
            publicKey: nil
        ).publicKey.rawRepresentation
    }

    fileprivate static func seed(of kit: PrintedCode, _ center: CenterID) -> Data {
        HKDF<SHA256>.deriveKey(
            inputKeyMaterial: SymmetricKey(data: kit.bytes),
            info: Binding("recovery-kit").with(center).bytes,
            outputByteCount: 32
        ).withUnsafeBytes { Data($0) }
    }

    fileprivate static func binding(_ key: KeyID, _ first: Int, _ second: Int, _ shell: String)
        -> Binding
    {
        Binding("recovery").with(key).with(first).with(second).with(shell)
    }
}

extension RecoveryCeremony: Confidential {}

/// The center's recovery key, opened by two of its three kits for one act.
package struct RecoveryKey: Sendable {
    private let seed: Data

    /// Tries two kits as each pair and in either order: nobody has to know which number a paper has.
    ///
    /// - Throws: `VaultError.cannotOpen` when the two open nothing here.
    package init(
        of center: CenterID,
        shares: [RecoveryShare],
        kits one: PrintedCode,
        _ other: PrintedCode
    ) throws {
        for share in shares {
            for (first, second) in [(one, other), (other, one)] {
                do {
                    try self.init(share, first: first, second: second, of: center)
                    return
                } catch is VaultError {
                    continue
                }
            }
        }
        throw VaultError.cannotOpen
    }

    init(
        _ share: RecoveryShare,
        first: PrintedCode,
        second: PrintedCode,
        of center: CenterID
    ) throws {
        let inner = try Wrap.unwrap(
            share.wrapped,
            with: RecoveryCeremony.seed(of: second, center),
            bound: RecoveryCeremony.binding(share.key, share.first, share.second, "outer")
        )
        seed = try Wrap.unwrap(
            Sealed(bytes: inner),
            with: RecoveryCeremony.seed(of: first, center),
            bound: RecoveryCeremony.binding(share.key, share.first, share.second, "inner")
        )
    }

    /// Opens the key that a grant to recovery carries.
    package func open(_ grant: Grant, directory: Directory) throws -> LayerKey {
        try directory.verify(grant)
        let opened = try Wrap.unwrap(
            grant.wrapped,
            with: seed,
            bound: LayerKey.binding(of: grant, form: .sealed)
        )
        return LayerKey(
            layer: grant.carries,
            epoch: grant.epoch,
            key: SymmetricKey(data: opened)
        )
    }
}

extension RecoveryKey: Confidential {}
