package import Casework
import Crypto
package import Foundation

/// What the cookie of a signed-in officer holds: 32 random bytes, of which the server keeps a hash.
package struct SessionToken: Sendable {
    private let bytes: Data

    private init(bytes: Data) { self.bytes = bytes }

    package static func new() -> SessionToken {
        SessionToken(bytes: SymmetricKey(size: .bits256).withUnsafeBytes { Data($0) })
    }

    /// Reads a cookie, or nothing if it is none of ours.
    package init?(cookie: String) {
        let digits = Array(cookie.utf8)
        guard digits.count == 64, let first = SessionHalf(cookie.prefix(32)),
            let second = SessionHalf(cookie.suffix(32))
        else { return nil }
        bytes = first.bytes + second.bytes
    }

    package var cookie: String { Hexadecimal.text(bytes) }

    /// What the database knows the session by.
    package var hash: Data { Data(SHA256.hash(data: bytes)) }

    /// What every form of this session carries, so that no other site can send one.
    package var formToken: String { Hexadecimal.text(derive("form").prefix(16)) }

    /// Compares without telling by its time how much was right.
    package func accepts(formToken typed: String) -> Bool {
        let (expected, typed) = (Array(formToken.utf8), Array(typed.utf8))
        return expected.count == typed.count
            && zip(expected, typed).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }

    /// Seals the officer's keys for as long as the session lasts.
    package func seal(_ keys: OfficerKeys) throws -> Sealed {
        try Box.seal(
            JSONEncoder().encode(keys.ring),
            under: SymmetricKey(data: derive("ring")),
            bound: Binding("session").with(hash)
        )
    }

    /// Opens the officer's keys for one request.
    package func open(_ sealed: Sealed) throws -> OfficerKeys {
        let ring = try Box.open(
            sealed,
            under: SymmetricKey(data: derive("ring")),
            bound: Binding("session").with(hash)
        )
        return try OfficerKeys(ring: JSONDecoder().decode(Ring.self, from: ring))
    }

    /// Seals what this session remembers between two requests.
    package func seal(_ bytes: Data, for purpose: String) throws -> Sealed {
        try Box.seal(
            bytes,
            under: SymmetricKey(data: derive("memory/\(purpose)")),
            bound: Binding("session-memory").with(hash).with(purpose)
        )
    }

    /// Opens what this session remembered.
    package func open(_ sealed: Sealed, for purpose: String) throws -> Data {
        try Box.open(
            sealed,
            under: SymmetricKey(data: derive("memory/\(purpose)")),
            bound: Binding("session-memory").with(hash).with(purpose)
        )
    }

    /// The secret that a new telephone is offered in this session: the same at each look, stored
    /// nowhere, another one in the next session.
    package var offeredSecret: TimeCode.Secret {
        TimeCode.Secret(bytes: derive("telephone").prefix(20))
    }

    /// Tells the same text sent again from another; only with this session's cookie can it be made.
    package func mark(of text: String) -> Data {
        let key = SymmetricKey(data: derive("late"))
        return Data(HMAC<SHA256>.authenticationCode(for: Data(text.utf8), using: key))
    }

    func derive(_ purpose: String) -> Data {
        HKDF<SHA256>.deriveKey(
            inputKeyMaterial: SymmetricKey(data: bytes),
            info: Binding("session/\(purpose)").bytes,
            outputByteCount: 32
        ).withUnsafeBytes { Data($0) }
    }

    private typealias SessionHalf = Identifier<SessionToken>
}

extension SessionToken: Confidential {}
