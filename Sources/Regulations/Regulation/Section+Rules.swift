import Casework

extension Section {
    /// The rules of a list that may be left out, no code twice.
    func rules<Rule: Headed>(_ key: String, _ read: (Section) -> Rule?) -> [Rule] {
        guard ask(key) != nil else { return [] }
        var codes: Set<String> = []
        return entries(key) { section in
            let rule = read(section)
            section.finish()
            if rule == nil {
                notes.broken.insert(key)
                if let code = section.optionalText("code")?.text { notes.broken.insert(code) }
            }
            if let rule, !codes.insert(rule.code).inserted {
                notes.add(.duplicateCode(rule.code), line: section.line)
            }
            return rule
        }
    }

    /// What is read from each section of a list that may be left out.
    func entries<Value>(_ key: String, _ read: (Section) -> Value?) -> [Value] {
        guard ask(key) != nil else { return [] }
        return (sections(key) ?? []).compactMap { $0 }.compactMap { section in
            let value = read(section)
            section.finish()
            return value
        }
    }

    /// A section under a key that may be left out.
    func optionalSection<Value>(_ key: String, _ read: (Section) -> Value?) -> Value? {
        guard ask(key) != nil, let section = section(key) else { return nil }
        let value = read(section)
        section.finish()
        return value
    }

    /// Code, name and article of a rule; a rule of the house alone needs no article.
    func heading(needsArticle: Bool = true, needsReading: Bool = true) -> Heading? {
        let code = code("code")
        let label = bilingual(named: code ?? "code")
        let articles = articles(isNeeded: needsArticle)
        let clarity = clarity(needsReading: needsReading)
        guard let code, let label else { return nil }
        return Heading(code: code, label: label, articles: articles, clarity: clarity)
    }

    /// How clear a value is, and by which readings: one under `reading`, or several under `readings`.
    func clarity(needsReading: Bool = true) -> Clarity {
        let status = optionalChoice("status", of: Reading.Status.self) ?? .clear
        let readings =
            ask("readings") == nil
            ? [mentions("reading", .reading)].compactMap(\.self)
            : manyMentions("readings", .reading)
        if needsReading, status != .clear, readings.isEmpty {
            notes.add(.regulation(.unread(status.rawValue)), line: line)
        }
        return Clarity(status, readings: readings)
    }

    /// One article under `article`, or several under `articles`.
    func articles(isNeeded: Bool) -> [Article] {
        let lines: [Line]
        if ask("articles") != nil {
            lines = words("articles") ?? []
        } else if isNeeded {
            lines = text("article").map { [$0] } ?? []
        } else {
            lines = optionalText("article").map { [$0] } ?? []
        }
        return lines.compactMap(article)
    }

    /// One citation, to be compared with the articles of the file.
    func article(_ line: Line) -> Article? {
        guard let article = Article(line.text) else {
            notes.add(.regulation(.badArticle(line.text)), line: line.number)
            return nil
        }
        notes.mention(.article(article), line.text, line: line.number)
        return article
    }

    /// The code of another rule of the file, under a key that may be left out.
    func mentions(_ key: String, _ sort: Mention.Sort) -> String? {
        guard let line = optionalText(key) else { return nil }
        notes.mention(sort, line.text, line: line.number)
        return line.text
    }

    /// Codes of other rules of the file in a list that may be left out.
    func manyMentions(_ key: String, _ sort: Mention.Sort) -> [String] {
        distinctWords(key).map { line in
            notes.mention(sort, line.text, line: line.number)
            return line.text
        }
    }

    /// The events that a list names.
    func patterns(_ key: String) -> [EventPattern] {
        distinctWords(key).compactMap(pattern)
    }

    func pattern(_ line: Line) -> EventPattern? {
        guard let pattern = EventPattern(line.text) else {
            let kind = line.text.prefix { $0 != "/" }
            let kinds = CaseEvent.Kind.allCases.map(\.rawValue)
            let nearest = Spelling.nearest(to: String(kind), among: kinds)
            notes.add(.regulation(.badPattern(line.text, nearest: nearest)), line: line.number)
            return nil
        }
        notes.mention(.event(pattern), line.text, line: line.number)
        if let to = pattern.to { notes.mention(.subject, to, line: line.number) }
        return pattern
    }

    func condition() -> Condition {
        optionalSection("when") { section in
            let condition = Condition(
                kinds: section.manyMentions("kinds", .kind),
                facts: section.manyMentions("facts", .fact),
                without: section.manyMentions("without", .fact)
            )
            for fact in condition.facts where condition.without.contains(fact) {
                notes.add(.regulation(.neverTrue("facts, without: \(fact)")), line: section.line)
            }
            return condition
        } ?? .always
    }

    /// Short words in both languages, in a list that may be left out.
    func phrases(_ key: String) -> [Bilingual] {
        entries(key) { $0.bilingual(named: key) }
    }
}
