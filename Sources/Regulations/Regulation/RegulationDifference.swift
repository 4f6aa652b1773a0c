import Casework

/// One thing that another wording of a regulation says otherwise.
package struct RegulationDifference: Hashable, Sendable {
    /// Where it stands in the file: `deadlines/objection/length`.
    package let path: String
    /// The name of the rule, and what the key says of it, for who does not read paths; nothing where there is no name.
    package let name: String?
    /// Nothing where the old wording does not know it.
    package let was: String?
    /// Nothing where the new wording knows it no more.
    package let becomes: String?
    /// Whether it reaches cases that are open when the new wording comes into force (Y-129).
    package let reachesOpenCases: Bool
}

extension RegulationReader.Answer {
    /// All that this wording says otherwise than an older one, in the order of the paths.
    ///
    /// It compares the files themselves, key by key: no key can be forgotten here.
    package func differences(from older: Self) -> [RegulationDifference] {
        let (before, after) = (older.values, values)
        let isPending = regulation.versions.last?.transition == .pending || !addsVersion(to: older)
        return Set(before.keys).union(after.keys).sorted()
            .filter { before[$0]?.compared != after[$0]?.compared }
            .map { path in
                RegulationDifference(
                    path: path,
                    name: name(of: path, before, after),
                    was: before[path]?.shown,
                    becomes: after[path]?.shown,
                    reachesOpenCases: isPending && Self.concernsCases(path)
                )
            }
    }

    /// Whether it is a wording of its own; without one, cases of the wording that it changes follow it at once.
    package func addsVersion(to older: Self) -> Bool {
        regulation.versions.last?.from != older.regulation.versions.last?.from
    }

    private func name(of path: String, _ before: [String: Value], _ after: [String: Value])
        -> String?
    {
        let parts = path.split(separator: "/")
        // A changed name says itself what it names.
        if parts.last == "ko" || parts.last == "en" { return nil }
        // The nearest rule around the key that has a name.
        let holders = parts.indices.reversed().map { parts[..<$0].joined(separator: "/") }
        let label = holders.lazy.compactMap { (after["\($0)/ko"] ?? before["\($0)/ko"])?.shown }
            .first
        let key = parts.last.flatMap { KeyWords.words[String($0)] }
        return label.map { [$0, key].compactMap(\.self).joined(separator: " · ") } ?? key
    }

    private typealias Value = Tree.Value

    /// Parts of a file by which an open case is judged.
    private static let ofCases: Set<String> = [
        "deadlines", "steps", "stages", "pauses", "grounds", "notices", "papers", "tasks",
        "committees", "counting", "soft-targets", "kinds", "facts", "intake", "subjects",
        "overlays", "versions",
    ]

    /// Keys that only name or cite.
    private static let inWordsOnly: Set<String> = [
        "ko", "en", "article", "status", "reading", "title", "question", "note",
    ]

    private static func concernsCases(_ path: String) -> Bool {
        let parts = path.split(separator: "/").map(String.init)
        guard let part = parts.first, ofCases.contains(part) else { return false }
        // What goes first is read as its own file is.
        if parts.count > 3, parts[2] == "says" {
            return concernsCases(parts.dropFirst(3).joined(separator: "/"))
        }
        return !parts.contains(where: inWordsOnly.contains)
    }
}
