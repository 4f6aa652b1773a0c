import Casework
package import Foundation

/// What an entry keeps sealed: small details as JSON, and somebody's words as they are.
///
/// Words are not JSON, because a text of quotation marks would double in it and burst its bucket.
package struct Content: Sendable {
    /// The most bytes of UTF-8 that one text may have (200 KiB).
    package static let longestWords = Limits.words

    package let details: Data
    package let words: String

    package init(details: Data = Data(), words: String) {
        (self.details, self.words) = (details, words)
    }

    package init(_ details: some Encodable, words: String = "") throws {
        self.init(details: try Self.encode(details), words: words)
    }

    package func details<Value: Decodable>(as type: Value.Type) throws -> Value {
        try Self.decode(type, from: details)
    }

    /// The details and the words, as a search looks through them.
    var written: Data { details + Data(words.utf8) }

    var padded: Data {
        get throws {
            guard words.utf8.count <= Self.longestWords else { throw VaultError.tooLong }
            var content = Data()
            withUnsafeBytes(of: UInt32(details.count).bigEndian) { content.append(contentsOf: $0) }
            content.append(details)
            content.append(contentsOf: words.utf8)
            return try Padding.pad(content)
        }
    }

    init(padded: Data) throws {
        let content = try Padding.unpad(padded)
        guard content.count >= 4 else { throw VaultError.unknownFormat }
        let length = content.prefix(4).reduce(0) { $0 << 8 | Int($1) }
        guard content.count >= 4 + length,
            let words = String(validating: content.dropFirst(4 + length), as: UTF8.self)
        else { throw VaultError.unknownFormat }
        self.init(details: Data(content.dropFirst(4).prefix(length)), words: words)
    }

    static func encode(_ details: some Encodable) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(details)
    }

    /// A decoder's own error would tell what it found; this one does not.
    static func decode<Value: Decodable>(_ type: Value.Type, from details: Data) throws -> Value {
        do {
            return try JSONDecoder().decode(type, from: details)
        } catch {
            throw VaultError.unknownFormat
        }
    }
}

extension Content: Confidential {}
