import Yams

extension Tree {
    /// Reads YAML, or says in which line it stops being YAML; keys that stand twice are complained
    /// about and left out, so that everything else is still read.
    static func read(_ source: SourceText, into notes: Notes) throws(Mistakes) -> Tree {
        var text = source.text
        // Each round renames one repeated key; a file with more of them than this is no center file.
        for _ in 0..<100 {
            do {
                guard let root = try Parser(yaml: text, encoding: .utf8).singleRoot() else {
                    throw Mistakes([Mistake(file: source.file, line: 1, reason: .nothing)])
                }
                return Tree(root, notes: notes)
            } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
                guard let key = keys.first,
                    let renamed = RepeatedKey(key, first: context.mark).renamed(in: text)
                else {
                    throw Mistakes([
                        Mistake(
                            file: source.file,
                            line: context.mark.line,
                            reason: .duplicateKey(keys.first ?? "")
                        )
                    ])
                }
                text = renamed
            } catch let error as YamlError {
                throw Mistakes([error.mistake(in: source)])
            } catch let mistakes as Mistakes {
                throw mistakes
            } catch {
                throw Mistakes([
                    Mistake(file: source.file, line: 1, reason: .syntax(problem: "it is no YAML"))
                ])
            }
        }
        throw Mistakes([Mistake(file: source.file, line: 1, reason: .duplicateKey("…"))])
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
    fileprivate func mistake(in source: SourceText) -> Mistake {
        switch self {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            Mistake(file: source.file, line: mark.line, reason: .syntax(problem: problem))
        case .reader(let problem, _, _, _):
            Mistake(file: source.file, line: 1, reason: .syntax(problem: problem))
        case .duplicatedKeysInMapping(let keys, let context):
            Mistake(
                file: source.file,
                line: context.mark.line,
                reason: .duplicateKey(keys.first ?? "")
            )
        case .no, .memory, .writer, .emitter, .representer, .dataCouldNotBeDecoded:
            Mistake(file: source.file, line: 1, reason: .syntax(problem: "it is no YAML"))
        }
    }
}
