extension Tree {
    /// What stands under one key of a file.
    struct Value {
        /// As it is written, the entries of a list one after the other.
        let shown: String
        /// What is compared: the order of a list of words says nothing.
        let compared: [String]
    }

    /// Every value of a file by the path of its keys; entries of a list go by their code, their day or
    /// their name, so that one that was put between two others is no change of all that follow.
    var values: [String: Value] {
        var values: [String: Value] = [:]
        gather(under: "", into: &values)
        return values
    }

    private func gather(under path: String, into values: inout [String: Value]) {
        switch self {
        case .text(let text, _): values[path] = Value(shown: text, compared: [text])
        case .section(let entries, _):
            for entry in entries {
                let key = entry.value.isOfWords ? Self.alike[entry.key] ?? entry.key : entry.key
                entry.value.gather(under: path.isEmpty ? key : "\(path)/\(key)", into: &values)
            }
        case .list(let items, _):
            guard isOfWords else { return gather(items, under: path, into: &values) }
            let words = items.compactMap(\.word)
            let shown = words.joined(separator: ", ")
            values[path] = Value(shown: shown, compared: words.sorted())
        }
    }

    private func gather(_ items: [Tree], under path: String, into values: inout [String: Value]) {
        var seen: [String: Int] = [:]
        for item in items {
            let name = item.name ?? ""
            let number = seen[name, default: 0] + 1
            seen[name] = number
            let part = number == 1 && !name.isEmpty ? name : "\(name)#\(number)"
            item.gather(under: "\(path)/\(part)", into: &values)
        }
    }

    /// One article and several are the same key to a reader.
    private static let alike = ["articles": "article", "readings": "reading"]

    private var isOfWords: Bool {
        guard case .list(let items, _) = self else { return false }
        return items.allSatisfy { $0.word != nil }
    }

    private var word: String? {
        guard case .text(let text, _) = self else { return nil }
        return text
    }

    /// What an entry of a list is known by.
    private var name: String? {
        guard case .section(let entries, _) = self else { return nil }
        for key in ["code", "from", "item", "article", "ko"] {
            if key == "article", entries.contains(where: { $0.key == "ko" }) { continue }
            if let word = entries.first(where: { $0.key == key })?.value.word { return word }
        }
        return nil
    }
}
