import Pages

/// What is wrong with one field of a form; all of them are told at once.
struct FormFault: Hashable, Sendable {
    /// The field's anchor on the page.
    let field: String
    /// What the words files say of it.
    let key: String
    let fillings: [String: String]

    init(_ field: String, _ key: String, _ fillings: [String: String] = [:]) {
        (self.field, self.key, self.fillings) = (field, key, fillings)
    }

    func words(_ words: Words) -> String { words(key, fillings) }
}

extension [FormFault] {
    func summary(_ words: Words, atDesk: Bool = false, hasFiles: Bool = false) -> Faults? {
        guard !isEmpty else { return nil }
        var faults = Faults(
            map { Pages.Link(address: "#\($0.field)", words: $0.words(words)) },
            in: words,
            atDesk: atDesk
        )
        faults.hasFiles = hasFiles
        return faults
    }

    func fault(at field: String, _ words: Words) -> String? {
        first { $0.field == field }?.words(words)
    }
}
