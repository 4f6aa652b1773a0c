import Casework

extension Tree {
    /// Some keys with what stands under them; a key with nothing under it is left out.
    static func section(of entries: [(key: String, value: Tree?)]) -> Tree {
        .section(
            entries.compactMap { entry in
                entry.value.map { Entry(key: entry.key, line: 0, value: $0) }
            },
            line: 0
        )
    }

    static func words(_ text: String) -> Tree { .text(text, line: 0) }

    static func optional(_ text: String?) -> Tree? { text.map { .text($0, line: 0) } }

    /// A list, or nothing where there is nothing to list.
    static func list(of items: [Tree]) -> Tree? { items.isEmpty ? nil : .list(items, line: 0) }

    static func choices(_ choices: [some RawRepresentable<String>]) -> Tree? {
        list(of: choices.map { words($0.rawValue) })
    }

    /// Written only when it is so.
    static func flag(_ isSet: Bool) -> Tree? { isSet ? .text("true", line: 0) : nil }

    static func bilingual(_ text: Bilingual) -> Tree {
        section(of: [("ko", words(text.ko)), ("en", words(text.en))])
    }

    static func optional(_ text: Bilingual?) -> Tree? { text.map { bilingual($0) } }
}
