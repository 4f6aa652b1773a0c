import Casework

extension Section {
    /// A text in every language of the house, below a key.
    func bilingual(_ key: String) -> Bilingual? {
        guard let section = section(key) else { return nil }
        let text = section.bilingual(named: key)
        section.finish()
        return text
    }

    /// A text in every language of the house, among other keys.
    func bilingual(named name: String) -> Bilingual? {
        let ko = language(.korean, of: name)
        let en = language(.english, of: name)
        guard let ko, let en else { return nil }
        return Bilingual(ko: ko, en: en)
    }

    private func language(_ language: Language, of name: String) -> String? {
        guard ask(language.rawValue) != nil else {
            notes.add(.missingLanguage(key: name, language: language.rawValue), line: line)
            return nil
        }
        return optionalText(language.rawValue)?.text
    }

    /// A text in every language under a key that may be left out.
    func optionalBilingual(_ key: String) -> Bilingual? {
        ask(key) == nil ? nil : bilingual(key)
    }

    func day(_ key: String) -> Day? {
        read(text(key), as: { Day($0) }, otherwise: Mistake.Reason.badDay)
    }

    func optionalDay(_ key: String) -> Day? {
        ask(key) == nil ? nil : day(key)
    }

    func phone(_ key: String) -> PhoneNumber? {
        read(text(key), as: { PhoneNumber($0) }, otherwise: Mistake.Reason.badPhone)
    }

    func optionalMail(_ key: String) -> MailAddress? {
        read(optionalText(key), as: { MailAddress($0) }, otherwise: Mistake.Reason.badMail)
    }

    func optionalWeb(_ key: String) -> WebAddress? {
        read(optionalText(key), as: { WebAddress($0) }, otherwise: Mistake.Reason.badWeb)
    }

    func leaveAddress(_ key: String) -> LeaveAddress? {
        read(text(key), as: { LeaveAddress($0) }, otherwise: Mistake.Reason.badLeaveAddress)
    }

    func code(_ key: String) -> String? {
        read(
            text(key),
            as: { Slug.isWellFormed($0) ? $0 : nil },
            otherwise: Mistake.Reason.badCode
        )
    }

    /// One of the words of an enumeration.
    func choice<Choice>(_ key: String, of type: Choice.Type = Choice.self) -> Choice?
    where Choice: CaseIterable & RawRepresentable<String> {
        read(text(key), as: { Choice(rawValue: $0) }) {
            .notOneOf($0, known: Choice.allCases.map(\.rawValue))
        }
    }

    /// Words of an enumeration in a list that may be left out, none twice.
    func choices<Choice>(_ key: String, of type: Choice.Type = Choice.self) -> [Choice]
    where Choice: CaseIterable & RawRepresentable<String> & Hashable {
        let chosen = distinctWords(key).compactMap { line in
            read(line, as: { Choice(rawValue: $0) }) {
                .notOneOf($0, known: Choice.allCases.map(\.rawValue))
            }
        }
        // In one order, however they were written: else a form would change what it did not touch.
        return Choice.allCases.filter(chosen.contains)
    }

    /// The words of a list that may be left out, the second of two equal ones complained about.
    func distinctWords(_ key: String) -> [Line] {
        guard ask(key) != nil else { return [] }
        var seen: Set<String> = []
        return (words(key) ?? []).filter { line in
            if seen.insert(line.text).inserted { return true }
            notes.add(.duplicateCode(line.text), line: line.number)
            return false
        }
    }

    func number(_ key: String, in range: ClosedRange<Int>) -> Int? {
        number(text(key), in: range)
    }

    /// A number under a key that may be left out.
    func optionalNumber(_ key: String, in range: ClosedRange<Int>) -> Int? {
        number(optionalText(key), in: range)
    }

    private func number(_ line: Line?, in range: ClosedRange<Int>) -> Int? {
        read(line, as: { Int($0).flatMap { range.contains($0) ? $0 : nil } }) {
            .badNumber($0, least: range.lowerBound, most: range.upperBound)
        }
    }

    /// Yes only if the key is there and says so.
    func isSet(_ key: String) -> Bool {
        read(
            optionalText(key),
            as: { ["true": true, "false": false][$0] },
            otherwise: Mistake.Reason.badAnswer
        )
            ?? false
    }

    private func read<Value>(
        _ line: Line?,
        as value: (String) -> Value?,
        otherwise reason: (String) -> Mistake.Reason
    ) -> Value? {
        guard let line else { return nil }
        if let value = value(line.text) { return value }
        notes.add(reason(line.text), line: line.number)
        return nil
    }
}
