package import Foundation

/// Names one thing of the center without saying anything about it: 128 random bits.
///
/// Shown as 32 lowercase hexadecimal digits. Nothing is ever numbered in the order it came,
/// because an order tells when somebody came.
package struct Identifier<Subject>: Hashable, Sendable {
    package static var byteCount: Int { 16 }

    package let bytes: Data

    /// Takes 16 bytes as they stand in the database, or nothing if the count is wrong.
    package init?(bytes: Data) {
        guard bytes.count == Self.byteCount else { return nil }
        self.bytes = Data(bytes)
    }

    /// Reads the 32 digits of an address, or nothing if they are not exactly that.
    package init?(_ text: some StringProtocol) {
        let digits = Array(text.utf8)
        guard digits.count == Self.byteCount * 2 else { return nil }
        var bytes = Data(capacity: Self.byteCount)
        for pair in stride(from: 0, to: digits.count, by: 2) {
            guard let high = Hexadecimal.value(digits[pair]),
                let low = Hexadecimal.value(digits[pair + 1])
            else { return nil }
            bytes.append(high << 4 | low)
        }
        self.bytes = bytes
    }

    /// Draws a new one.
    package static func random(using generator: inout some RandomNumberGenerator) -> Self {
        var bytes = Data(capacity: byteCount)
        while bytes.count < byteCount {
            withUnsafeBytes(of: generator.next()) { bytes.append(contentsOf: $0) }
        }
        guard let drawn = Self(bytes: bytes) else { preconditionFailure("16 bytes are 16 bytes") }
        return drawn
    }

    /// Draws a new one from the machine's own source of randomness.
    package static func random() -> Self {
        var generator = SystemRandomNumberGenerator()
        return random(using: &generator)
    }
}

extension Identifier: CustomStringConvertible {
    package var description: String { Hexadecimal.text(bytes) }
}

extension Identifier: Comparable {
    package static func < (left: Self, right: Self) -> Bool {
        left.bytes.lexicographicallyPrecedes(right.bytes)
    }
}

extension Identifier: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let read = Self(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(
                in: container,
                debugDescription: "an identifier has 32 hexadecimal digits"
            )
        }
        self = read
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

/// What the identifiers of the house name; these types have no values.
package enum Subjects {
    package enum Center {}
    package enum Officer {}
    package enum Folder {}
    package enum Entry {}
    package enum Key {}
    package enum Draft {}
}

package typealias CenterID = Identifier<Subjects.Center>
package typealias OfficerID = Identifier<Subjects.Officer>
package typealias FolderID = Identifier<Subjects.Folder>
package typealias EntryID = Identifier<Subjects.Entry>
package typealias KeyID = Identifier<Subjects.Key>
package typealias DraftID = Identifier<Subjects.Draft>
