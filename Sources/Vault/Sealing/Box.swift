import Casework
import Crypto
import Foundation

/// AES-256-GCM with a format byte in front: `[1][nonce 12][ciphertext][tag 16]`.
enum Box {
    static let format: UInt8 = 1

    static func seal(_ plain: Data, under key: SymmetricKey, bound binding: Binding) throws
        -> Sealed
    {
        let box = try AES.GCM.seal(plain, using: key, authenticating: binding.written)
        guard let combined = box.combined else { throw VaultError.cannotOpen }
        return Sealed(bytes: Data([format]) + combined)
    }

    static func open(_ sealed: Sealed, under key: SymmetricKey, bound binding: Binding) throws
        -> Data
    {
        guard sealed.bytes.first == format else { throw VaultError.unknownFormat }
        do {
            let box = try AES.GCM.SealedBox(combined: sealed.bytes.dropFirst())
            return try AES.GCM.open(box, using: key, authenticating: binding.written)
        } catch {
            throw VaultError.cannotOpen
        }
    }
}
