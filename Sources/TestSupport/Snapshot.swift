package import Foundation

/// A text that is kept in the tree and reviewed when it changes; `RECORD=1` writes it anew.
package enum Snapshot {
    /// The first line in which the kept text differs, or nothing when it is the same.
    ///
    /// - Throws: what the file system says when it is recorded and cannot be.
    package static func difference(of text: String, from file: URL) throws -> String? {
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try text.write(to: file, atomically: true, encoding: .utf8)
        }
        let kept = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        guard kept != text else { return nil }
        let (before, after) = (lines(of: kept), lines(of: text))
        for (number, pair) in zip(before, after).enumerated() where pair.0 != pair.1 {
            return "line \(number + 1): \(pair.0) → \(pair.1)"
        }
        return "\(before.count) → \(after.count) lines"
    }

    private static func lines(of text: String) -> [Substring] {
        text.split(separator: "\n", omittingEmptySubsequences: false)
    }
}
