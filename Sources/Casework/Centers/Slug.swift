/// The short name of a center in an address: `grad` in `/grad/report`.
///
/// Two to 32 of a–z, 0–9 and hyphens, beginning with a letter, ending without a hyphen, and no word
/// that the addresses of the house already use.
package struct Slug: Hashable, Sendable {
    /// The first words of addresses that are not a center's, and answers that mean no center.
    package static let reserved: Set<String> = [
        "any", "centers", "desk", "en", "favicon", "guide", "health", "icon", "ko", "language",
        "privacy", "public", "receipt", "report", "reports", "robots", "sign-in", "sign-out",
        "static", "styles", "today", "what-we-keep", "window",
    ]

    package let text: String

    /// Reads a slug, or nothing if it is not one or is reserved.
    package init?(_ text: some StringProtocol) {
        guard Self.isWellFormed(text), !Self.reserved.contains(String(text)) else { return nil }
        self.text = String(text)
    }

    /// Whether the letters are right, whatever they say.
    package static func isWellFormed(_ text: some StringProtocol) -> Bool {
        let letters = Array(text.utf8)
        guard (2...32).contains(letters.count), let first = letters.first,
            let last = letters.last
        else { return false }
        return isLetter(first) && last != hyphen
            && letters.allSatisfy { isLetter($0) || isDigit($0) || $0 == hyphen }
    }

    private static let hyphen = UInt8(ascii: "-")

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}

extension Slug: CustomStringConvertible {
    package var description: String { text }
}

extension Slug: Comparable {
    package static func < (left: Slug, right: Slug) -> Bool { left.text < right.text }
}

extension Slug: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let read = Self(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(
                in: container,
                debugDescription: "a slug has letters a–z, digits and hyphens"
            )
        }
        self = read
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
