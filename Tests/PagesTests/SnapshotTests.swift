import Casework
import Foundation
import Pages
import Testing

/// How every page looks, kept in `Snapshots/`; `RECORD=1` writes them anew, and the diff is read.
struct SnapshotTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "Snapshots")

    @Test(arguments: Shown.all)
    func `a page looks as it did`(shown: Shown) throws {
        let file = Self.folder.appending(path: Self.name(of: shown))
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try FileManager.default.createDirectory(
                at: Self.folder,
                withIntermediateDirectories: true
            )
            try shown.html.write(to: file, atomically: true, encoding: .utf8)
        }
        let kept = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        if kept != shown.html { Attachment.record(shown.html, named: Self.name(of: shown)) }
        #expect(firstDifference(kept, shown.html) == nil)
    }

    @Test func `no page is kept that is not shown any more`() throws {
        let kept = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
            .filter { $0.hasSuffix(".html") }
        #expect(Set(kept) == Set(Shown.all.map(Self.name)))
    }

    private static func name(of shown: Shown) -> String {
        "\(shown.name).\(shown.language.rawValue).html"
    }

    /// The first line that is not the same, as it was and as it is.
    private func firstDifference(_ old: String, _ new: String) -> String? {
        let before = old.split(separator: "\n", omittingEmptySubsequences: false)
        let after = new.split(separator: "\n", omittingEmptySubsequences: false)
        for (line, pair) in zip(before, after).enumerated() where pair.0 != pair.1 {
            return "line \(line + 1): \(pair.0) → \(pair.1)"
        }
        return before.count == after.count ? nil : "\(before.count) → \(after.count) lines"
    }
}
