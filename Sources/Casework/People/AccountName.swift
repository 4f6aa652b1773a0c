/// The name typed at sign-in: 3 to 40 of a–z, 0–9, full stop and hyphen, unique in a deployment.
package struct AccountName: Hashable, Sendable {
    package let text: String

    /// Reads a name, or nothing if it is none.
    package init?(_ text: some StringProtocol) {
        let letters = text.utf8
        guard (3...40).contains(letters.count), letters.allSatisfy(Self.isAllowed) else {
            return nil
        }
        self.text = String(text)
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
            UInt8(ascii: "."), UInt8(ascii: "-"):
            true
        default: false
        }
    }
}

extension AccountName: CustomStringConvertible {
    package var description: String { text }
}
