import Foundation

/// The styles, written one noun a file and sent as one: a slow phone should ask once.
enum Stylesheet {
    /// The file with each `@import url("x.css") layer(x);` replaced by `@layer x { … }`.
    static func joined(at file: URL) throws -> String {
        let text = try String(contentsOf: file, encoding: .utf8)
        let folder = file.deletingLastPathComponent()
        return try text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { line in
                guard let (name, layer) = imported(by: line) else { return String(line) }
                let rules = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
                return "@layer \(layer) {\n\(rules)}"
            }
            .joined(separator: "\n")
    }

    private static func imported(by line: Substring) -> (name: String, layer: String)? {
        guard let match = line.wholeMatch(of: /@import url\("([^"\/]+)"\) layer\((\w+)\);/) else {
            return nil
        }
        return (String(match.1), String(match.2))
    }
}
