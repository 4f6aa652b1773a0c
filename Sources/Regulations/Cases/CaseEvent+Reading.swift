import Casework

extension CaseEvent {
    /// Reads one line of a case: what happened, on which day, and what a rule needs to know of it.
    init?(_ section: Section) {
        let written = section.text("event").flatMap { section.plainPattern($0) }
        let day = section.day("on")
        let time = section.optionalTime("at")
        let recorded = section.optionalDay("recorded")
        let article = section.optionalText("article")?.text
        let codes = section.distinctWords("codes").map(\.text)
        let by = section.optionalText("by")?.text
        let to = section.distinctWords("to").map(\.text)
        let manner = section.optionalChoice("manner", of: Manner.self)
        let item = section.optionalText("item")?.text
        let length = section.optionalLength("length")
        let until = section.optionalDay("until")
        let count = section.optionalSection("count") { Count($0) }
        let hasReason = section.isSet("reason")
        guard let written, let day else { return nil }
        self.init(written.kind, on: day, codes: [written.code].compactMap(\.self) + codes)
        (self.time, recordedOn, self.article) = (time, recorded, article)
        (self.by, self.to) = (by, [written.to].compactMap(\.self) + to)
        (self.manner, self.item, self.length, self.until) = (manner, item, length, until)
        (self.count, self.hasReason) = (count, hasReason)
    }
}

extension CaseEvent.Count {
    init?(_ section: Section) {
        let range = 0...1_000
        let registered = section.number("registered", in: range)
        let recused = section.optionalNumber("recused", in: range) ?? 0
        let present = section.number("present", in: range)
        let inFavour = section.number("in-favour", in: range)
        let against = section.number("against", in: range)
        let chair = section.ask("chair-in-favour") == nil ? nil : section.isSet("chair-in-favour")
        guard let registered, let present, let inFavour, let against else { return nil }
        self.init(
            registered: registered,
            recused: recused,
            present: present,
            inFavour: inFavour,
            against: against,
            chairInFavour: chair
        )
    }
}

extension Section {
    fileprivate func optionalTime(_ key: String) -> TimeOfDay? {
        guard let line = optionalText(key) else { return nil }
        if let time = TimeOfDay(line.text) { return time }
        notes.add(.notOneOf(line.text, known: ["00:00–23:59"]), line: line.number)
        return nil
    }

    /// An event by its kind and code, compared with no regulation yet: the case itself refuses it.
    fileprivate func plainPattern(_ line: Line) -> EventPattern? {
        if let pattern = EventPattern(line.text) { return pattern }
        let kinds = CaseEvent.Kind.allCases.map(\.rawValue)
        let nearest = Spelling.nearest(to: String(line.text.prefix { $0 != "/" }), among: kinds)
        notes.add(.regulation(.badPattern(line.text, nearest: nearest)), line: line.number)
        return nil
    }
}
