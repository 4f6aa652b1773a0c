package import Casework
import Crypto
package import Foundation

extension Partner {
    /// What two people read to each other before they trust the keys: five groups of four characters.
    ///
    /// 100 bits of SHA-256 over the keys and both names, so that nobody finds a second set that reads the same.
    package var fingerprint: String {
        let characters = Crockford.text(Data(mark.prefix(13))).prefix(20)
        return stride(from: 0, to: 20, by: 4)
            .map { String(characters.dropFirst($0).prefix(4)) }
            .joined(separator: " ")
    }

    /// Names the partner in bundles: 32 bytes.
    package var mark: Data {
        let binding = Binding("partner").with(key.binding.bytes).with(name.ko).with(name.en)
        return Data(SHA256.hash(data: binding.bytes))
    }
}
