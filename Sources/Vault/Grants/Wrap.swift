import Casework
import Crypto
import Foundation

/// HPKE with X-Wing: `[1][encapsulated key 1,120][ciphertext]`, base mode (RFC 9180).
///
/// X-Wing because a copy of the database taken today has to stay closed to a quantum computer later.
enum Wrap {
    static let suite = HPKE.Ciphersuite.XWingMLKEM768X25519_SHA256_AES_GCM_256
    private static let encapsulatedLength = 1_120

    static func wrap(_ plain: Data, to agreement: Data, bound binding: Binding) throws -> Sealed {
        let recipient = try XWingMLKEM768X25519.PublicKey(rawRepresentation: agreement)
        var sender = try HPKE.Sender(
            recipientKey: recipient,
            ciphersuite: suite,
            info: binding.bytes
        )
        let ciphertext = try sender.seal(plain)
        return Sealed(bytes: Data([Box.format]) + sender.encapsulatedKey + ciphertext)
    }

    static func unwrap(_ sealed: Sealed, with seed: Data, bound binding: Binding) throws -> Data {
        guard sealed.bytes.first == Box.format, sealed.bytes.count > 1 + encapsulatedLength else {
            throw VaultError.unknownFormat
        }
        let parts = sealed.bytes.dropFirst()
        do {
            let key = try XWingMLKEM768X25519.PrivateKey(seedRepresentation: seed, publicKey: nil)
            var recipient = try HPKE.Recipient(
                privateKey: key,
                ciphersuite: suite,
                info: binding.bytes,
                encapsulatedKey: Data(parts.prefix(encapsulatedLength))
            )
            return try recipient.open(Data(parts.dropFirst(encapsulatedLength)))
        } catch {
            throw VaultError.cannotOpen
        }
    }
}
