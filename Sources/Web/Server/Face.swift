/// One of the two doors of the house: where it listens, and under which names people come to it.
package struct Face: Sendable {
    /// Who comes in here.
    package enum Kind: Sendable {
        /// No script, no cookie, no log.
        case reporter
        /// Scripts only help; one cookie.
        case desk
    }

    package let kind: Kind
    /// What browsers call this face, as `https://gyeot.gaon.example`, without a slash at the end.
    package let origin: String
    /// The address it listens on; port 0 takes a free one.
    package let host: String
    package let port: Int
    /// Its other name, as `http://….onion`, over which Tor encrypts.
    package let onion: String?
    private let authorities: Set<String>

    package init(_ kind: Kind, origin: String, host: String, port: Int, onion: String? = nil) {
        (self.kind, self.origin, self.host, self.port) = (kind, origin, host, port)
        self.onion = onion?.lowercased()
        let own = origin.split(separator: "/").last.map(String.init) ?? ""
        let standard = origin.hasPrefix("https:") ? ":443" : ":80"
        let listening = host.contains(":") && !host.hasPrefix("[") ? "[\(host)]" : host
        authorities = Set(
            [own, own + standard, "\(listening):\(port)"].map { $0.lowercased() }
        )
    }

    package var isEncrypted: Bool { origin.hasPrefix("https:") }

    /// Whether a request that names this host is meant for this face.
    ///
    /// On loopback every loopback name will do, with any port, so that a proxy, a tunnel and a
    /// test reach it; a page elsewhere whose name was rebound to 127.0.0.1 does not.
    func isMeant(by authority: String?) -> Bool {
        guard let authority = authority?.lowercased() else { return false }
        if authorities.contains(authority) || isOnion(authority) { return true }
        return Face.isLoopback(host) && Face.isLoopback(authority)
    }

    /// Whether this host is the face's onion address.
    func isOnion(_ authority: String?) -> Bool {
        guard let onion, let authority = authority?.lowercased() else { return false }
        return onion == "http://" + authority || onion + ":80" == "http://" + authority
    }

    private static func isLoopback(_ authority: String) -> Bool {
        for name in ["127.0.0.1", "localhost", "[::1]", "::1"] where authority.hasPrefix(name) {
            let port = authority.dropFirst(name.count)
            if port.isEmpty { return true }
            return port.first == ":" && (1...5).contains(port.dropFirst().count)
                && port.dropFirst().allSatisfy { $0.isASCII && $0.isNumber }
        }
        return false
    }
}
