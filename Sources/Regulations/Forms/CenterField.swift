/// One line of a center file as a form holds it: the keys that lead to it, and what it says.
///
/// `help-lines.0.label.ko`; a list of words is one field for each word, all with one path.
package struct CenterField: Hashable, Sendable {
    package let path: String
    package let value: String

    package init(_ path: String, _ value: String) {
        (self.path, self.value) = (path, value)
    }

    /// Whether it is what a new entry holds before anybody has written in it.
    package var saysNothing: Bool {
        value.allSatisfy(\.isWhitespace)
            || path.split(separator: ".").last.map { FieldTree.silent.contains(String($0)) } ?? true
    }

    /// The keys alone, without the places in lists: `help-lines.label.ko`.
    package var keys: String { Self.keys(of: path) }

    static func keys(of path: String) -> String {
        path.split(separator: ".").filter { Int($0) == nil }.joined(separator: ".")
    }
}

/// One thing to put right in a form, at its field.
package struct FieldMistake: Error, Hashable, Sendable {
    /// The path of a field, or of what stands above it.
    package let path: String
    package let reason: Mistake.Reason
}

/// All that is wrong with a form, so that one round of mending is enough.
package struct FieldMistakes: Error, Hashable, Sendable {
    package let all: [FieldMistake]
}
