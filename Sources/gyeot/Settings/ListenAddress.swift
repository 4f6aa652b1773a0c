/// Where a face listens: a host of this machine and a port.
struct ListenAddress: Hashable, Sendable, CustomStringConvertible {
    /// Without the brackets of an IPv6 address.
    let host: String
    let port: Int

    /// Reads `127.0.0.1:8080`, `localhost:8080` or `[::1]:8080`.
    init(_ text: String, of setting: Setting) throws(SettingsMistake) {
        guard let colon = text.lastIndex(of: ":"), text[..<colon].last != ":" || text.first == "["
        else { throw .noPort(setting, text) }
        let digits = text[text.index(after: colon)...]
        var host = text[..<colon]
        guard !digits.contains("]"), !digits.isEmpty else { throw .noPort(setting, text) }
        guard digits.allSatisfy({ $0.isASCII && $0.isNumber }), let port = Int(digits),
            (1...65_535).contains(port)
        else { throw .badPort(setting, String(digits)) }
        let isBracketed = host.hasPrefix("[") && host.hasSuffix("]")
        if isBracketed { host = host.dropFirst().dropLast() }
        guard HostName.isHost(host, withColons: isBracketed) else {
            throw .badHost(setting, String(text[..<colon]))
        }
        (self.host, self.port) = (host.lowercased(), port)
    }

    var description: String { "\(shownHost):\(port)" }

    /// The host as an address of the web writes it.
    var shownHost: String { host.contains(":") ? "[\(host)]" : host }

    /// Heard by nobody outside this machine.
    var isLoopback: Bool { HostName.isLoopback(host) }

    /// Heard by everybody, and the name of nobody.
    var isWildcard: Bool { ["0.0.0.0", "::", "0"].contains(host) }
}
