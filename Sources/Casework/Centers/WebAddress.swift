import Foundation

/// Where a body or an existing window is reached on the web: one whole https address.
///
/// Without a name or a passphrase in it: whoever follows it brings nothing along.
package struct WebAddress: Hashable, Sendable {
    package let text: String

    /// Reads an address, or nothing if it is not a whole https address of a host.
    package init?(_ text: some StringProtocol) {
        guard text.utf8.count <= 300, text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }),
            let address = URL(string: String(text)), address.scheme == "https",
            let host = address.host(), host.contains("."), !host.hasPrefix("."),
            address.user() == nil, address.password() == nil
        else { return nil }
        self.text = String(text)
    }

    /// What a page shows of it: where it leads, without what stands around.
    package var shown: String {
        let bare = text.dropFirst("https://".count)
        return String(bare.last == "/" ? bare.dropLast() : bare)
    }
}

extension WebAddress: CustomStringConvertible {
    package var description: String { text }
}

extension WebAddress: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let read = Self(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(
                in: container,
                debugDescription: "a web address begins with https://"
            )
        }
        self = read
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
