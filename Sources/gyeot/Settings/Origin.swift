/// What browsers call a face: `https://gyeot.gaon.example`, without a slash at the end.
struct Origin: Hashable, Sendable, CustomStringConvertible {
    /// As a browser sends it in `Origin`: small letters, no port that the scheme implies.
    let text: String
    let host: String

    var description: String { text }

    /// Reads an origin; plain http only where nobody stands on the way.
    init(_ written: String, of setting: Setting) throws(SettingsMistake) {
        guard let mark = written.firstRange(of: "://") else { throw .notAnOrigin(setting, written) }
        let scheme = written[..<mark.lowerBound].lowercased()
        let rest = written[mark.upperBound...]
        guard scheme == "https" || scheme == "http" else { throw .notAnOrigin(setting, written) }
        let authority = rest.prefix { !"/?#".contains($0) }
        guard authority.endIndex == rest.endIndex else { throw .originWithPath(setting, written) }
        var host = authority
        var port: Int?
        if let colon = authority.lastIndex(of: ":"), !authority[colon...].contains("]") {
            let digits = authority[authority.index(after: colon)...]
            guard digits.allSatisfy({ $0.isASCII && $0.isNumber }), let number = Int(digits),
                (1...65_535).contains(number)
            else { throw .badPort(setting, String(digits)) }
            (host, port) = (authority[..<colon], number)
        }
        let isBracketed = host.hasPrefix("[") && host.hasSuffix("]")
        let inner = isBracketed ? host.dropFirst().dropLast() : host
        guard HostName.isHost(inner, withColons: isBracketed) else {
            throw .notAnOrigin(setting, written)
        }
        self.host = inner.lowercased()
        guard scheme == "https" || Self.isSafeInTheClear(self.host) else {
            throw .originWithoutEncryption(setting, written)
        }
        let isImplied = port == nil || port == (scheme == "https" ? 443 : 80)
        text = "\(scheme)://\(host.lowercased())" + (isImplied ? "" : ":\(port ?? 0)")
    }

    /// The origin of a face without a proxy in front of it.
    ///
    /// On this machine the two faces go by two names, because cookies know no ports.
    init(_ address: ListenAddress, loopbackName: String, of setting: Setting)
        throws(SettingsMistake)
    {
        guard !address.isWildcard else {
            throw .originNeeded(setting, address: address.description)
        }
        host = address.isLoopback ? loopbackName : address.host
        let shown = address.isLoopback ? loopbackName : address.shownHost
        text = "http://\(shown)" + (address.port == 80 ? "" : ":\(address.port)")
    }

    /// This machine, and onion services, which encrypt by themselves.
    private static func isSafeInTheClear(_ host: String) -> Bool {
        HostName.isLoopback(host) || host.hasSuffix(".onion")
    }
}
