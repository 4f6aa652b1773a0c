import Casework
import Crypto
package import Foundation

/// The server's own secret: it marks forms and hides account names; it opens nobody's words.
package struct ServerKey: Sendable {
    package static let byteCount = 32
    private let root: SymmetricKey

    package init?(bytes: Data) {
        guard bytes.count == Self.byteCount else { return nil }
        root = SymmetricKey(data: bytes)
    }

    /// Draws the 32 bytes of a new server.
    package static func newBytes() -> Data {
        SymmetricKey(size: .bits256).withUnsafeBytes { Data($0) }
    }

    /// Stands for an account name in the throttle, where somebody may have typed a passphrase.
    package func trace(of account: String) -> Data {
        mac(Binding("account").with(account), purpose: "throttle")
    }

    /// Sixteen bytes that only this server can make.
    func mac(_ message: Binding, purpose: String) -> Data {
        Data(HMAC<SHA256>.authenticationCode(for: message.bytes, using: key(for: purpose)))
            .prefix(16)
    }

    func accepts(_ mac: Data, for message: Binding, purpose: String) -> Bool {
        let expected = self.mac(message, purpose: purpose)
        guard expected.count == mac.count else { return false }
        return zip(expected, mac).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }

    func derive(_ purpose: Binding, count: Int) -> Data {
        HKDF<SHA256>.deriveKey(
            inputKeyMaterial: root,
            info: purpose.bytes,
            outputByteCount: count
        ).withUnsafeBytes { Data($0) }
    }

    private func key(for purpose: String) -> SymmetricKey {
        SymmetricKey(data: derive(Binding("server/\(purpose)"), count: 32))
    }
}

extension ServerKey: Confidential {}
