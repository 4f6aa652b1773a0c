/// The fields of a form put together as the tree of a file; each line of it is one path.
struct FieldTree {
    /// Keys under which several words stand, one field each.
    private static let wordLists: Set<String> = ["for-whom", "languages", "topics"]
    /// What a new entry holds before anybody has written in it.
    static let silent: Set<String> = [
        "emergency", "for-whom", "kind", "languages", "order", "place", "remove", "retired",
        "topics",
    ]
    /// What a file may leave out, and a form leaves empty.
    private static let optional: Set<String> = [
        "bodies.cannot", "bodies.code", "bodies.contact.mail", "bodies.contact.web", "bodies.hours",
        "bodies.readers", "contact.mail", "contact.web", "help-lines.checked-on",
        "help-lines.emergency", "joint", "kinds.retired", "privacy.contact.mail",
        "privacy.retention.period", "privacy.retention.reports",
        "regulation", "relations.retired",
    ]

    private(set) var tree = Tree.section([], line: 1)
    private var paths: [String] = []

    init(_ fields: [CenterField]) {
        let root = Branch()
        for field in fields { root.put(field.value, at: field.path.split(separator: ".")[...]) }
        tree = grow(root, at: "") ?? .section([], line: 1)
    }

    /// Where the form shows what a mistake is about.
    func path(of mistake: Mistake) -> String {
        let index = mistake.line - 1
        return paths.indices.contains(index) ? paths[index] : ""
    }

    private mutating func line(for path: String) -> Int {
        paths.append(path)
        return paths.count
    }

    private mutating func grow(_ branch: Branch, at path: String) -> Tree? {
        let line = line(for: path)
        if branch.isList {
            let items = branch.items.compactMap { key, item -> Tree? in
                let isBlank = item.leaves(without: { Self.silent.contains($0) }).allSatisfy(
                    \.isBlank
                )
                return item.isRemoved || isBlank ? nil : grow(item, at: "\(path).\(key)")
            }
            return items.isEmpty ? nil : .list(items, line: line)
        }
        let entries = branch.keys.compactMap { key -> Tree.Entry? in
            guard !["order", "remove"].contains(key) else { return nil }
            let own = path.isEmpty ? key : "\(path).\(key)"
            return grow(key, of: branch, at: own).map {
                Tree.Entry(key: key, line: $0.line, value: $0)
            }
        }
        return .section(entries, line: line)
    }

    private mutating func grow(_ key: String, of branch: Branch, at path: String) -> Tree? {
        let isOptional = Self.optional.contains(CenterField.keys(of: path))
        if let below = branch.branches[key] {
            if isOptional, below.leaves(without: { _ in false }).allSatisfy(\.isBlank) {
                return nil
            }
            return grow(below, at: path)
        }
        let values = branch.values[key] ?? []
        if Self.wordLists.contains(key) {
            let words = values.filter { !$0.isBlank }
            guard !words.isEmpty else { return nil }
            return .list(words.map { .text($0, line: line(for: path)) }, line: line(for: path))
        }
        let text = values.first ?? ""
        if isOptional, text.isBlank { return nil }
        return .text(text, line: line(for: path))
    }
}

/// The fields below one key, in the order in which they came.
private final class Branch {
    private(set) var keys: [String] = []
    private(set) var values: [String: [String]] = [:]
    private(set) var branches: [String: Branch] = [:]

    func put(_ value: String, at path: ArraySlice<Substring>) {
        guard let first = path.first.map(String.init) else { return }
        if values[first] == nil, branches[first] == nil { keys.append(first) }
        guard path.count > 1 else {
            values[first, default: []].append(value)
            return
        }
        let below = branches[first] ?? Branch()
        branches[first] = below
        below.put(value, at: path.dropFirst())
    }

    var isList: Bool { !keys.isEmpty && keys.allSatisfy { Int($0) != nil && branches[$0] != nil } }

    /// The entries of a list, as their `order` says and else as they came.
    var items: [(key: String, branch: Branch)] {
        keys.enumerated().compactMap { index, key in
            branches[key].map { (index, $0.order ?? index + 1, key, $0) }
        }
        .sorted { ($0.1, $0.0) < ($1.1, $1.0) }.map { ($0.2, $0.3) }
    }

    var isRemoved: Bool { values["remove"]?.first == "true" }

    private var order: Int? { values["order"]?.first.flatMap { Int($0) } }

    /// All that stands below, but for some keys.
    func leaves(without isLeftOut: (String) -> Bool) -> [String] {
        keys.filter { !isLeftOut($0) }.flatMap { key in
            (values[key] ?? []) + (branches[key]?.leaves(without: isLeftOut) ?? [])
        }
    }
}

extension String {
    fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
