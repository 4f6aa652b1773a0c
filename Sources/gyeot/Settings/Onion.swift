/// The address of an onion service: 56 letters and digits that are its key, then `.onion`.
struct Onion: Hashable, Sendable, CustomStringConvertible {
    /// As browsers write it, `http://….onion`: Tor itself encrypts.
    let text: String

    var description: String { text }

    /// Reads the address as Tor's file `hostname` has it, with or without a scheme in front.
    init(_ written: String) throws(SettingsMistake) {
        var host = written.lowercased()[...]
        if host.hasPrefix("http://") { host = host.dropFirst("http://".count) }
        if host.hasSuffix("/") { host = host.dropLast() }
        let letters = Set("abcdefghijklmnopqrstuvwxyz234567")
        guard host.hasSuffix(".onion"), host.dropLast(".onion".count).count == 56,
            host.dropLast(".onion".count).allSatisfy(letters.contains)
        else { throw .notAnOnion(written) }
        text = "http://\(host)"
    }
}
