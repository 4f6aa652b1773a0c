import Casework
import Crypto
package import Foundation

/// The six digits of an authenticator app (TOTP, RFC 6238: SHA-1, 30 seconds).
package enum TimeCode {
    /// What server and telephone share; 160 bits.
    package struct Secret: Sendable {
        package let bytes: Data

        package init(bytes: Data) { self.bytes = bytes }

        package static func new() -> Secret {
            Secret(bytes: SymmetricKey(size: .init(bitCount: 160)).withUnsafeBytes { Data($0) })
        }
    }

    private static let period: TimeInterval = 30

    /// The step in which an instant lies.
    package static func step(at now: Date) -> Int {
        Int((now.timeIntervalSince1970 / period).rounded(.down))
    }

    /// The digits that belong to a step.
    package static func digits(
        _ secret: Secret,
        step: Int,
        count: Int = 6
    ) -> String {
        let message = withUnsafeBytes(of: Int64(step).bigEndian) { Data($0) }
        let code = Array(
            HMAC<Insecure.SHA1>.authenticationCode(
                for: message,
                using: SymmetricKey(data: secret.bytes)
            )
        )
        // Dynamic truncation, RFC 4226 §5.3.
        let offset = Int(code[code.count - 1] & 15)
        let number = code[offset..<offset + 4].reduce(0) { $0 << 8 | UInt32($1) } & 0x7FFF_FFFF
        let digits = String(Int(number) % power(count))
        return String(repeating: "0", count: count - digits.count) + digits
    }

    /// The step whose digits were typed, one step of clock drift either way, or nothing.
    package static func accept(_ typed: String, secret: Secret, now: Date) -> Int? {
        // Far more than six digits with spaces take; the rest of a long paste is not looked at.
        guard typed.utf8.count <= 64 else { return nil }
        let current = step(at: now)
        let typed = Array(
            typed.precomposedStringWithCompatibilityMapping.filter { !$0.isWhitespace }.utf8
        )
        var accepted: Int?
        // All three are compared, so that the answer takes the same time.
        for candidate in current - 1...current + 1 {
            let expected = Array(digits(secret, step: candidate).utf8)
            let differs =
                expected.count != typed.count
                || zip(expected, typed).reduce(0) { $0 | ($1.0 ^ $1.1) } != 0
            if !differs { accepted = candidate }
        }
        return accepted
    }

    private static func power(_ count: Int) -> Int { (0..<count).reduce(1) { ten, _ in ten * 10 } }
}

extension TimeCode.Secret: Confidential {}

extension TimeCode.Secret {
    /// Base32 of RFC 4648, as authenticator apps read it.
    package var base32: String {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
        return stride(from: 0, to: bytes.count, by: 5).map { start in
            let chunk = bytes.dropFirst(start).prefix(5).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
            return String((0..<8).map { alphabet[Int(chunk >> (35 - 5 * UInt64($0)) & 31)] })
        }.joined()
    }

    /// What a QR code or an app's "add by hand" field takes (otpauth URI).
    package func address(issuer: String, account: String) -> String {
        var address = URLComponents()
        address.scheme = "otpauth"
        address.host = "totp"
        address.path = "/\(issuer):\(account)"
        address.queryItems = [
            URLQueryItem(name: "secret", value: base32),
            URLQueryItem(name: "issuer", value: issuer),
        ]
        return address.string ?? ""
    }
}
