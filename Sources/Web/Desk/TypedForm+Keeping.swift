import Casework

/// A form that came too late, as it is sealed for its officer.
///
/// Its names and values stand one after another, each as long as is said before it: escaped as browsers
/// do it, a syllable would be nine bytes, and a long note would be lost at the door.
extension TypedForm {
    private static let mark = "\u{1}typed "
    /// Before lengths were written down, forms were kept as browsers send them.
    private static let formerMark = "\u{1}form "

    /// The form as it is sealed.
    var text: String {
        fields.reduce(into: "\(Self.mark)\(path)\n") { text, field in
            text += "\(field.name.utf8.count) \(field.value.utf8.count)\n"
            text += field.name
            text += field.value
        }
    }

    /// Reads what was kept; nothing when it is plain words from before forms were kept whole.
    init?(kept text: String) {
        guard let end = text.utf8.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
        let (head, rest) = (text[..<end], text.utf8[end...].dropFirst())
        let fields: [Form.Field]?
        let path: Substring
        if head.hasPrefix(Self.mark) {
            path = head.dropFirst(Self.mark.count)
            fields = Self.fields(in: Array(rest))
        } else if head.hasPrefix(Self.formerMark) {
            path = head.dropFirst(Self.formerMark.count)
            fields = (try? Form(parsing: Array(rest)))?.fields
        } else {
            return nil
        }
        guard let fields else { return nil }
        self.init(String(path), fields)
    }

    private static func fields(in bytes: [UInt8]) -> [Form.Field]? {
        var fields: [Form.Field] = []
        var rest = bytes[...]
        while !rest.isEmpty {
            guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
            let lengths = rest[..<end].split(separator: UInt8(ascii: " "))
                .compactMap { Int(String(decoding: $0, as: UTF8.self)) }
            rest = rest[end...].dropFirst()
            guard lengths.count == 2, lengths.allSatisfy({ $0 >= 0 }),
                lengths[0] <= rest.count, lengths[1] <= rest.count - lengths[0],
                let name = String(validating: rest.prefix(lengths[0]), as: UTF8.self),
                let value = String(
                    validating: rest.dropFirst(lengths[0]).prefix(lengths[1]),
                    as: UTF8.self
                )
            else { return nil }
            rest = rest.dropFirst(lengths[0] + lengths[1])
            fields.append(Form.Field(name, value))
        }
        return fields
    }
}
