package import Mustache

/// A value that a template may read: only its own stored properties, and nothing for what is absent.
///
/// Mustache looks for a missing name in the values around it. Without this guard a party
/// without a name would be printed with the name of the officer who looks at it.
package protocol Viewable: MustacheParent, Sendable {}

extension Viewable {
    package func child(named name: String) -> Any? {
        guard let property = Mirror(reflecting: self).children.first(where: { $0.label == name })
        else { return nil }
        let value = Mirror(reflecting: property.value)
        guard value.displayStyle == .optional else { return property.value }
        return value.children.first?.value ?? Absent()
    }
}

/// Renders as nothing, and counts as false in a section.
struct Absent: MustacheCustomRenderable {
    var renderText: String { "" }
    var isNull: Bool { true }
}
