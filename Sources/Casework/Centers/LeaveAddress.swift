import Foundation

/// Where 빠른 나가기 takes a reporter who must leave at once: a harmless page elsewhere, over https.
package struct LeaveAddress: Hashable, Sendable {
    package let text: String

    /// Reads an address, or nothing if it is not a whole https address of another host.
    package init?(_ text: some StringProtocol) {
        guard text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }),
            let address = URL(string: String(text)), address.scheme == "https",
            let host = address.host(), host.contains("."), address.user() == nil,
            address.password() == nil
        else { return nil }
        self.text = String(text)
    }
}

extension LeaveAddress: CustomStringConvertible {
    package var description: String { text }
}

extension LeaveAddress: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let read = Self(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(
                in: container,
                debugDescription: "the leave address begins with https://"
            )
        }
        self = read
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
