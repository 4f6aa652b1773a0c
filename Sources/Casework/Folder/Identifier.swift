package import Foundation

/// Names one thing of the center without saying anything about it: 128 random bits.
///
/// Shown as 32 lowercase hexadecimal digits. Nothing is ever numbered in the order it came,
/// because an order tells when somebody came.
package struct Identifier<Subject>: Hashable, Sendable {
    @inlinable package static var byteCount: Int { 16 }

    /// Two numbers instead of 16 bytes elsewhere in memory: a search holds and compares 100,000 of them.
    @usableFromInline let high: UInt64
    @usableFromInline let low: UInt64

    private init(high: UInt64, low: UInt64) { (self.high, self.low) = (high, low) }

    /// Takes 16 bytes as they stand in the database, or nothing if the count is wrong.
    @inlinable
    package init?(bytes: Data) {
        guard let read = bytes.withUnsafeBytes({ Self(bytes: $0) }) else { return nil }
        self = read
    }

    /// Takes 16 bytes from where they lie.
    @inlinable
    package init?(bytes: UnsafeRawBufferPointer) {
        guard bytes.count == Self.byteCount else { return nil }
        high = UInt64(bigEndian: bytes.loadUnaligned(as: UInt64.self))
        low = UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
    }

    /// Reads the 32 digits of an address, or nothing if they are not exactly that.
    package init?(_ text: some StringProtocol) {
        var text = String(text)
        let read = text.withUTF8 { digits -> (UInt64, UInt64)? in
            guard digits.count == Self.byteCount * 2 else { return nil }
            var (high, low) = (UInt64(0), UInt64(0))
            for digit in digits {
                guard let value = Hexadecimal.value(digit) else { return nil }
                high = high << 4 | low >> 60
                low = low << 4 | UInt64(value)
            }
            return (high, low)
        }
        guard let (high, low) = read else { return nil }
        self.init(high: high, low: low)
    }

    package var bytes: Data { withBytes { Data($0) } }

    /// Lends the 16 bytes.
    @inlinable
    package func withBytes<Value>(_ body: (UnsafeRawBufferPointer) -> Value) -> Value {
        withUnsafeBytes(of: (high.bigEndian, low.bigEndian), body)
    }

    /// Draws a new one.
    package static func random(using generator: inout some RandomNumberGenerator) -> Self {
        Self(
            high: UInt64(bigEndian: generator.next()),
            low: UInt64(bigEndian: generator.next())
        )
    }

    /// Draws a new one from the machine's own source of randomness.
    package static func random() -> Self {
        var generator = SystemRandomNumberGenerator()
        return random(using: &generator)
    }
}

extension Identifier: CustomStringConvertible {
    package var description: String { withBytes { Hexadecimal.text($0) } }
}

extension Identifier: Comparable {
    package static func < (left: Self, right: Self) -> Bool {
        (left.high, left.low) < (right.high, right.low)
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
