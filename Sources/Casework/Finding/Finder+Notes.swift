extension Finder {
    /// What is found in a note as it stands now, or nothing.
    ///
    /// `hasOpenPromise` is whether what it promised is still to be kept.
    package func find(
        _ fields: NoteFields,
        heldOn day: Day,
        hasOpenPromise: Bool,
        besides known: Matcher.Marks
    ) -> Excerpt? {
        let kinds = fields.codes(.kind) + fields.codes(.alsoKinds)
        guard allows(day), kind.map(kinds.contains) ?? true,
            channel.map({ fields.code(.channel) == $0 }) ?? true,
            hasOpenPromise || !query.asksForOpenPromises
        else { return nil }
        var codes: Matcher.Marks = []
        for field in fields.filled {
            guard let list = field.kind.list else { continue }
            for code in fields.codes(field) {
                codes.formUnion(matcher.marks(of: code, in: list.rawValue))
            }
        }
        // Where nothing in particular is looked for, what was promised says most.
        let first: [NoteField] = query.asksForOpenPromises ? [.next, .agreed] : []
        let texts = (first + fields.filled).map { fields.text($0) }.filter { !$0.isEmpty }
        return excerpt(of: texts, codes: codes, besides: known)
    }

    /// What is found in words of a report's thread, or nothing.
    package func find(
        words: [String],
        on day: Day,
        kinds: [String],
        besides known: Matcher.Marks
    ) -> Excerpt? {
        guard allows(day), kind.map(kinds.contains) ?? true, channel == nil,
            !query.asksForOpenPromises
        else { return nil }
        return excerpt(of: words.filter { !$0.isEmpty }, codes: [], besides: known)
    }
}
