import Foundation

/// One tag of a template as it is written: `{{#parties}}`, `{{>part/field}}`, `{{t.report.title}}`.
package struct TemplateTag: Sendable, Equatable {
    /// What a tag does.
    package enum Kind: Sendable, Equatable {
        case variable, section, inverted, closing, partial, layout, block, comment, unescaped
    }

    package let kind: Kind
    package let name: String

    /// All tags of a template, in order.
    package static func tags(in text: String) -> [TemplateTag] {
        text.split(separator: "{{", omittingEmptySubsequences: false).dropFirst().compactMap {
            guard let end = $0.range(of: "}}") else { return nil }
            return TemplateTag($0[..<end.lowerBound])
        }
    }

    private init(_ inner: Substring) {
        let kinds: [Character: Kind] = [
            "#": .section, "^": .inverted, "/": .closing, ">": .partial, "<": .layout,
            "$": .block, "!": .comment, "{": .unescaped, "&": .unescaped,
        ]
        let marked = inner.first.flatMap { kinds[$0] }
        kind = marked ?? .variable
        name = (marked == nil ? inner : inner.dropFirst()).trimmingCharacters(in: .whitespaces)
    }
}
