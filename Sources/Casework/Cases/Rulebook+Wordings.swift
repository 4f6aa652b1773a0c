extension Rulebook {
    /// The rules by which a case is judged: an earlier wording where that one governs it and is at hand,
    /// and otherwise these (Y-129).
    ///
    /// A file holds one wording, the last of its versions; the same laws run beside each.
    package func governing(
        among wordings: [Regulation],
        receivedOn: Day?,
        on day: Day
    ) -> Rulebook {
        guard let version = version(receivedOn: receivedOn, on: day),
            version.from != regulation.versions.last?.from
        else { return self }
        let earlier = wordings.first {
            $0.code == regulation.code && $0.versions.last?.from == version.from
        }
        return earlier.map { Rulebook($0, beside: statutes, holidays: holidays) } ?? self
    }
}
