package import Casework

/// Writes a center file that says what the database says, so that it can be kept, compared and read again.
package enum CenterFileWriter {
    /// Takes lines for the head of the file; they become comments.
    package static func text(of file: CenterFile, head: [String] = []) -> String {
        let tree = Tree.section(of: [
            ("window", .window(file.window)),
            ("centers", .list(file.centers.map { .center($0) }, line: 0)),
        ])
        return (head.map { "# \($0)" } + [""] + tree.lines).joined(separator: "\n") + "\n"
    }
}

extension Tree {
    /// The tree as lines of YAML; every text in quotation marks, so that none is taken for a number.
    fileprivate var lines: [String] {
        switch self {
        case .text(let text, _): [text.quoted]
        case .list(let items, _):
            items.flatMap { item in
                item.lines.enumerated().map { $0 == 0 ? "- \($1)" : "  \($1)" }
            }
        case .section(let entries, _): entries.flatMap(\.lines)
        }
    }
}

extension Tree.Entry {
    fileprivate var lines: [String] {
        if case .text(let text, _) = value { return ["\(key): \(text.quoted)"] }
        return ["\(key):"] + value.lines.map { "  \($0)" }
    }
}

extension String {
    /// In double quotation marks, as YAML reads them; no text of a center holds a control character.
    fileprivate var quoted: String {
        let escaped = replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
            .replacing("\n", with: "\\n").replacing("\t", with: "\\t")
        return "\"\(escaped)\""
    }
}
