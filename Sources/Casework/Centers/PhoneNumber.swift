/// A number that a person can dial, written the way the center writes it: `1577-0199`.
///
/// Three to 15 digits, parted by single hyphens, with a `+` before it if it is dialled from abroad.
package struct PhoneNumber: Hashable, Sendable {
    package let text: String

    /// Reads a number, or nothing if a telephone could not dial it.
    package init?(_ text: some StringProtocol) {
        let dialled = text.hasPrefix("+") ? text.dropFirst() : text[...]
        let groups = dialled.split(separator: "-", omittingEmptySubsequences: false)
        let digits = groups.joined().utf8
        guard groups.allSatisfy({ !$0.isEmpty }), (3...15).contains(digits.count),
            digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
        else { return nil }
        self.text = String(text)
    }

    /// What a link to the number says: `tel:1577-0199`.
    package var address: String { "tel:\(text)" }
}

extension PhoneNumber: CustomStringConvertible {
    package var description: String { text }
}

extension PhoneNumber: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let read = Self(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(
                in: container,
                debugDescription: "a phone number has digits and hyphens"
            )
        }
        self = read
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
