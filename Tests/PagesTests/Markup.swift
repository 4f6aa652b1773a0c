import Foundation

/// HTML as a row of tags: enough to ask what a form holds and what an id names.
struct Markup {
    /// One tag with its attributes; a closing tag has a name that begins with a slash.
    struct Tag {
        let name: String
        let attributes: [String: String]
        /// The words up to the next tag.
        let text: String

        func has(_ attribute: String) -> Bool { attributes[attribute] != nil }

        subscript(_ attribute: String) -> String { attributes[attribute] ?? "" }
    }

    let tags: [Tag]

    init(_ html: String) {
        tags = html.split(separator: "<").compactMap { piece in
            guard let end = piece.firstIndex(of: ">") else { return nil }
            let name = piece[..<end].prefix { !$0.isWhitespace }
            return Tag(
                name: String(name),
                attributes: Self.attributes(in: piece[name.endIndex..<end]),
                text: String(piece[piece.index(after: end)...])
            )
        }
    }

    private init(tags: [Tag]) { self.tags = tags }

    /// Everything between each opening tag of that name and its closing one, the opening included.
    func parts(_ name: String) -> [Markup] {
        var parts: [Markup] = []
        var start: Int?
        for (index, tag) in tags.enumerated() {
            if tag.name == name { start = index }
            if tag.name == "/\(name)", let opened = start {
                parts.append(Markup(tags: Array(tags[opened..<index])))
                start = nil
            }
        }
        return parts
    }

    func named(_ names: String...) -> [Tag] { tags.filter { names.contains($0.name) } }

    /// The fields that a person fills, without the hidden ones.
    var fields: [Tag] {
        named("input", "select", "textarea").filter { $0["type"] != "hidden" }
    }

    private static func attributes(in text: Substring) -> [String: String] {
        var attributes: [String: String] = [:]
        var rest = text.drop(while: \.isWhitespace)
        while !rest.isEmpty {
            let name = rest.prefix { !$0.isWhitespace && $0 != "=" }
            rest = rest[name.endIndex...]
            var value: Substring = ""
            if rest.hasPrefix("=\"") {
                value = rest.dropFirst(2).prefix { $0 != "\"" }
                rest = rest[value.endIndex...].dropFirst()
            }
            attributes[String(name)] = String(value)
            rest = rest.drop(while: \.isWhitespace)
        }
        return attributes
    }
}
