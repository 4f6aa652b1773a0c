import HTTPTypes
import Hummingbird
import Vault

/// The desk's one cookie: of this host alone, over an encrypted way, read by no script.
enum SessionCookie {
    private static let name = "__Host-gyeot"

    static func token(of request: Request) -> SessionToken? {
        for pair in request.headers[values: .cookie].flatMap({ $0.split(separator: ";") }) {
            let parts = pair.split(separator: "=", maxSplits: 1)
            guard parts.count == 2, parts[0].drop(while: \.isWhitespace) == name else { continue }
            return SessionToken(cookie: String(parts[1]))
        }
        return nil
    }

    static func set(_ token: SessionToken) -> String {
        "\(name)=\(token.cookie); Path=/; Secure; HttpOnly; SameSite=Strict"
    }

    static let clear = "\(name)=; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=0"
}
