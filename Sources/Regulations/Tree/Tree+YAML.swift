import Yams

extension Tree {
    /// Reads YAML, or says in which line it stops being YAML; keys that stand twice are complained
    /// about and left out, so that everything else is still read.
    static func read(_ source: SourceText, into notes: Notes) throws(Mistakes) -> Tree {
        let root: Node?
        do {
            root = try compose(source.text)
        } catch {
            let mistake =
                (error as? YamlError)?.mistake(in: source)
                ?? Mistake(file: source.file, line: 1, reason: .notYAML)
            throw Mistakes([mistake])
        }
        guard let root else {
            throw Mistakes([Mistake(file: source.file, line: 1, reason: .nothing)])
        }
        return Tree(root, notes: notes)
    }

    /// Each round renames one repeated key; a file with more of them than this is no center file.
    private static func compose(_ text: String, rounds: Int = 100) throws -> Node? {
        do {
            // What a plain word looks like to YAML, a date or a number, is asked of nobody here.
            return try Parser(yaml: text, resolver: .basic, encoding: .utf8).singleRoot()
        } catch YamlError.duplicatedKeysInMapping(let keys, let context) where rounds > 0 {
            let repeated = keys.first.map { RepeatedKey($0, first: context.mark) }
            guard let renamed = repeated?.renamed(in: text) else {
                throw YamlError.duplicatedKeysInMapping(duplicates: keys, context: context)
            }
            return try compose(renamed, rounds: rounds - 1)
        }
    }

    private init(_ node: Node, notes: Notes) {
        let line = node.mark?.line ?? 1
        switch node {
        case .scalar(let scalar):
            self = .text(scalar.isNothing ? "" : scalar.string, line: line)
        case .sequence(let sequence):
            self = .list(sequence.map { Tree($0, notes: notes) }, line: line)
        case .mapping(let mapping):
            self = .section(mapping.compactMap { Self.entry($0, notes: notes) }, line: line)
        case .alias:
            // The parser resolves aliases, and SourceText has refused them before.
            self = .text("", line: line)
        }
    }

    private static func entry(_ pair: (key: Node, value: Node), notes: Notes) -> Entry? {
        let line = pair.key.mark?.line ?? 1
        guard case .scalar(let scalar) = pair.key, !scalar.string.isEmpty else {
            notes.add(.notAKey, line: line)
            return nil
        }
        guard !RepeatedKey.isRenamed(scalar.string) else {
            notes.add(.duplicateKey(RepeatedKey.original(of: scalar.string)), line: line)
            return nil
        }
        return Entry(key: scalar.string, line: line, value: Tree(pair.value, notes: notes))
    }
}

extension Node.Scalar {
    /// Written as nothing: `key:`, `key: ~` or `key: null`.
    fileprivate var isNothing: Bool {
        style == .plain && ["", "~", "null", "Null", "NULL"].contains(string)
    }
}

extension YamlError {
    /// Where a text stops being YAML, and in which part of it that began.
    fileprivate func mistake(in source: SourceText) -> Mistake {
        switch self {
        case .scanner(let context, let problem, let mark, _),
            .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            let start = context?.mark.line
            return Mistake(
                file: source.file,
                line: mark.line,
                reason: .syntax(problem: problem, since: start == mark.line ? nil : start)
            )
        case .duplicatedKeysInMapping(let keys, let context):
            return Mistake(
                file: source.file,
                line: context.mark.line,
                reason: .duplicateKey(keys.first ?? "")
            )
        case .reader, .no, .memory, .writer, .emitter, .representer, .dataCouldNotBeDecoded:
            return Mistake(file: source.file, line: 1, reason: .notYAML)
        }
    }
}
