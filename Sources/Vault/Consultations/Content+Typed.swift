import Casework
import Foundation

extension Content {
    /// A form as it was typed: the names and lengths as details, the values one after another.
    init(typed: Typed) throws {
        let lengths = typed.fields.map { TypedLength(name: $0.name, bytes: $0.value.utf8.count) }
        try self.init(lengths, words: typed.fields.map(\.value).joined())
    }

    var typed: Typed {
        get throws {
            var rest = Array(words.utf8)[...]
            let fields = try details(as: [TypedLength].self).map { length in
                guard length.bytes >= 0, length.bytes <= rest.count,
                    let value = String(validating: rest.prefix(length.bytes), as: UTF8.self)
                else { throw VaultError.unknownFormat }
                rest = rest.dropFirst(length.bytes)
                return Typed.Field(length.name, value)
            }
            guard rest.isEmpty else { throw VaultError.unknownFormat }
            return Typed(fields)
        }
    }
}

private struct TypedLength: Codable {
    let name: String
    let bytes: Int
}
