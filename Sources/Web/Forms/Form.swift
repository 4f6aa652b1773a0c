/// What a person filled in on one of our pages: fields in the order in which they came.
///
/// Texts are valid Unicode in NFC with `\n` between lines. Nothing is trimmed but on demand, and no
/// description, dump or mirror of a form shows a value.
package struct Form: Sendable {
    /// One filled-in field.
    package struct Field: Equatable, Sendable {
        package let name: String
        package let value: String

        package init(_ name: String, _ value: String) {
            (self.name, self.value) = (name, value)
        }
    }

    package let fields: [Field]
    /// Whether something unreadable was replaced by `�`, so that the page can say so.
    package let wasRepaired: Bool

    package init(_ fields: [Field], wasRepaired: Bool = false) {
        (self.fields, self.wasRepaired) = (fields, wasRepaired)
    }

    /// The first value of a field; a field that did not come is an empty one.
    package subscript(name: String) -> String {
        fields.first { $0.name == name }?.value ?? ""
    }

    /// Every value of a field that may be given more than once, as checkboxes are.
    package func all(_ name: String) -> [String] {
        fields.filter { $0.name == name }.map(\.value)
    }

    /// The first value of a field without the white space around it.
    package func trimmed(_ name: String) -> String {
        let value = self[name][...]
        let text = value.drop(while: \.isWhitespace)
        guard let end = text.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(text[...end])
    }
}

extension Form: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { "‹sealed›" }
    package var debugDescription: String { description }
    package var customMirror: Mirror { Mirror(self, children: [], displayStyle: .struct) }
}

extension Form.Field: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { "‹sealed›" }
    package var debugDescription: String { description }
    package var customMirror: Mirror { Mirror(self, children: [], displayStyle: .struct) }
}
