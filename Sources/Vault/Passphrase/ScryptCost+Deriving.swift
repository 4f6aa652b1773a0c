import Casework
import Crypto
import CryptoExtras
import Foundation

extension ScryptCost {
    /// Turns what was typed into a key; as slow as the cost says, so call it on `ScryptThreads`.
    func derive(_ secret: String, salt: Data) throws -> SymmetricKey {
        try KDF.Scrypt.deriveKey(
            from: Data(secret.precomposedStringWithCanonicalMapping.utf8),
            salt: salt,
            outputByteCount: 32,
            rounds: rounds,
            blockSize: blockSize,
            parallelism: parallelism
        )
    }
}
