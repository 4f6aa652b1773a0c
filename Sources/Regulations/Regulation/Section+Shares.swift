import Casework

extension Section {
    func length(_ key: String) -> Length? {
        text(key).flatMap(length)
    }

    func optionalLength(_ key: String) -> Length? {
        optionalText(key).flatMap(length)
    }

    private func length(_ line: Line) -> Length? {
        if let length = Length(line.text), length.count > 0 { return length }
        notes.add(.regulation(.badLength(line.text)), line: line.number)
        return nil
    }

    func fraction(_ key: String) -> Fraction? {
        text(key).flatMap(fraction)
    }

    func optionalFraction(_ key: String) -> Fraction? {
        optionalText(key).flatMap(fraction)
    }

    private func fraction(_ line: Line) -> Fraction? {
        if let fraction = Fraction(line.text) { return fraction }
        notes.add(.regulation(.badFraction(line.text)), line: line.number)
        return nil
    }

    /// One of the words of an enumeration under a key that may be left out.
    func optionalChoice<Choice>(_ key: String, of type: Choice.Type = Choice.self) -> Choice?
    where Choice: CaseIterable & RawRepresentable<String> {
        ask(key) == nil ? nil : choice(key)
    }

    /// How periods are counted, where it differs from the rule around it.
    func counting(otherwise rule: CountingRule) -> CountingRule {
        CountingRule(
            firstDay: optionalChoice("first-day") ?? rule.firstDay,
            roll: optionalChoice("roll") ?? rule.roll,
            pauseCount: optionalChoice("pause-count") ?? rule.pauseCount,
            extensionBase: optionalChoice("extension-base") ?? rule.extensionBase
        )
    }
}
