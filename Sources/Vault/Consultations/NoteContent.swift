import Casework
import Foundation

/// How a note is sealed: codes, days and lines as JSON, the long texts one after another as they are.
struct NoteContent: Codable {
    private let fields: NoteFields
    private let texts: [TextLength]

    init(_ whole: NoteFields) {
        var short = whole
        var lengths: [TextLength] = []
        for field in Self.long {
            let text = whole.text(field)
            guard !text.isEmpty else { continue }
            short[field] = nil
            lengths.append(TextLength(field: field.rawValue, bytes: text.utf8.count))
        }
        (fields, texts) = (short, lengths)
    }

    /// The long texts as they lie among the entry's words.
    static func words(of whole: NoteFields) -> String {
        long.map { whole.text($0) }.joined()
    }

    /// Puts the texts back into their fields.
    func whole(with words: String) throws -> NoteFields {
        var fields = fields
        var rest = Array(words.utf8)[...]
        for length in texts {
            guard length.bytes >= 0, length.bytes <= rest.count,
                let text = String(validating: rest.prefix(length.bytes), as: UTF8.self)
            else { throw VaultError.unknownFormat }
            rest = rest.dropFirst(length.bytes)
            guard let field = NoteField(rawValue: length.field) else { continue }
            fields[field] = .text(text)
        }
        guard rest.isEmpty else { throw VaultError.unknownFormat }
        return fields
    }

    private static let long = NoteField.allCases.filter { $0.kind == .text }

    private struct TextLength: Codable {
        let field: String
        let bytes: Int
    }
}
