import Foundation

/// One file of the house: where it lies and what it says.
struct SourceFile {
    let path: String
    let text: String
    /// The Swift code alone: comments and the insides of strings are blanked, lines stay lines.
    let code: String
    /// The Swift code with its strings.
    let uncommented: String

    init(path: String, text: String) {
        (self.path, self.text) = (path, text)
        let isSwift = path.hasSuffix(".swift")
        let swift = SwiftText(isSwift ? text : "")
        code = isSwift ? swift.blanked(comments: true, strings: true) : text
        uncommented = isSwift ? swift.blanked(comments: true, strings: false) : text
    }

    var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

    /// The folder below Sources or Tests in which it lies: the name of its target.
    var target: String {
        let parts = path.split(separator: "/")
        return parts.count > 2 ? String(parts[1]) : ""
    }

    /// Where a pattern is found, as `path:line: the line`, so that a failure can be clicked.
    func findings(of pattern: String, in view: KeyPath<SourceFile, String> = \.text) throws
        -> [String]
    {
        let regex = try Regex(pattern).wordBoundaryKind(.simple)
        let shown = lines
        return self[keyPath: view].split(separator: "\n", omittingEmptySubsequences: false)
            .enumerated()
            .filter { $0.element.contains(regex) }
            .map { index, _ in
                "\(path):\(index + 1): \(shown[index].trimmingCharacters(in: .whitespaces))"
            }
    }
}
