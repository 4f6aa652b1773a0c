package import Casework

/// A period as somebody writes it down, in words that may be wrong.
package struct PeriodQuestion: Hashable, Sendable {
    package var from: String?
    package var length: String?
    /// Pairs of days, both of them paused; without the second the pause goes on.
    package var pauses: [[String?]] = []
    package var extend: [String] = []
    /// Choices of the regulation, by their names; the Civil Act's where they are left out.
    package var choices: [Choice: String] = [:]

    /// A choice that the Civil Act leaves to a regulation.
    package enum Choice: String, CaseIterable, Sendable {
        case roll
        case firstDay = "first-day"
        case pauseCount = "pause-count"
        case extensionBase = "extension-base"
    }

    package init() {}

    /// The period that is meant, or the first thing that is wrong with the question.
    package func period() throws(PeriodMistake) -> Period {
        guard let from else { throw .missing("from") }
        guard let length else { throw .missing("length") }
        return Period(
            from: try day(from),
            length: try self.length(length),
            pauses: try pauses.map { pair throws(PeriodMistake) in try pause(pair) },
            extensions: try extend.map { text throws(PeriodMistake) in try self.length(text) },
            rule: CountingRule(
                firstDay: try choice(.firstDay) ?? .excluded,
                roll: try choice(.roll) ?? .next,
                pauseCount: try choice(.pauseCount) ?? .inclusive,
                extensionBase: try choice(.extensionBase) ?? .nominal
            )
        )
    }

    private func day(_ text: String) throws(PeriodMistake) -> Day {
        guard let day = Day(text) else { throw .badDay(text) }
        return day
    }

    private func length(_ text: String) throws(PeriodMistake) -> Length {
        guard let length = Length(text) else { throw .badLength(text) }
        return length
    }

    private func pause(_ pair: [String?]) throws(PeriodMistake) -> Pause {
        guard pair.count == 2, let first = pair[0] else { throw .badPause }
        let begins = try day(first)
        guard let last = pair[1] else {
            guard let open = Pause(begins: begins, resumes: nil) else { throw .badPause }
            return open
        }
        let through = try day(last)
        guard let pause = Pause(from: begins, through: through) else {
            throw .reversedPause(begins, through)
        }
        return pause
    }

    private func choice<Value>(_ choice: Choice) throws(PeriodMistake) -> Value?
    where Value: CaseIterable & RawRepresentable<String> {
        guard let text = choices[choice] else { return nil }
        guard let value = Value(rawValue: text) else {
            throw .badChoice(choice, text, known: Value.allCases.map(\.rawValue))
        }
        return value
    }
}
