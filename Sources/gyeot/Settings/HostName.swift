/// Names and numbers of machines.
enum HostName {
    /// Letters, digits, hyphens and dots; for an IPv6 address hexadecimal digits and colons.
    static func isHost(_ text: Substring, withColons: Bool) -> Bool {
        guard text.utf8.count <= 253, let first = text.first, let last = text.last else {
            return false
        }
        if withColons {
            return text.contains(":")
                && text.allSatisfy { $0.isHexDigit && $0.isASCII || $0 == ":" || $0 == "." }
        }
        return first.isLetterOrDigit && last.isLetterOrDigit && !text.contains("..")
            && text.allSatisfy { $0.isLetterOrDigit || $0 == "-" || $0 == "." }
    }

    static func isLoopback(_ host: String) -> Bool {
        host == "localhost" || host == "::1" || host.hasPrefix("127.") && isNumeric(host)
    }

    private static func isNumeric(_ host: String) -> Bool {
        host.allSatisfy { $0.isNumber || $0 == "." }
    }
}

extension Character {
    fileprivate var isLetterOrDigit: Bool { isASCII && (isLetter || isNumber) }
}
