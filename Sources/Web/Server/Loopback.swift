/// This machine as it calls itself.
enum Loopback {
    /// Whether an address is this machine's own, also where it is written as IPv6.
    static func isAddress(_ address: String) -> Bool {
        address == "::1" || address.hasPrefix("127.") || address.hasPrefix("::ffff:127.")
    }
}
