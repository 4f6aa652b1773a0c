/// What stood in a form, field by field as it was typed: kept whole when it cannot be kept as more.
package struct Typed: Hashable, Sendable {
    package let fields: [Field]

    package init(_ fields: [Field]) { self.fields = fields }

    package var isEmpty: Bool { fields.allSatisfy(\.value.isEmpty) }

    /// One field, as it came.
    package struct Field: Hashable, Sendable {
        package let name: String
        package let value: String

        package init(_ name: String, _ value: String) { (self.name, self.value) = (name, value) }
    }
}

extension Typed: Confidential {}

extension Typed.Field: Confidential {}
