/// How a regulation counts a period where the Civil Act leaves it a choice (C1, C2).
package struct CountingRule: Hashable, Codable, Sendable {
    /// Whether the day of the event is the first day that counts (민법 §157).
    package enum FirstDay: String, CaseIterable, Codable, Sendable {
        case excluded
        /// The period begins at midnight: a term, a duty that a decree counts from its own day.
        case included
    }

    /// What becomes of an end that falls on a day off.
    package enum Roll: String, CaseIterable, Codable, Sendable {
        /// It moves to the next day that is none (민법 §161).
        case next
        /// It stays: terms of office, measures that burden a person (행정기본법 §6②).
        case none
        /// It moves to the working day before, for a promise of the center's own.
        case previous
    }

    /// How many days a pause takes out of a period.
    package enum PauseCount: String, CaseIterable, Codable, Sendable {
        /// The day of the pause counts as paused, the day of going on does not.
        case inclusive
        /// The day of the pause does not count as paused either, as 민법 §157 has it.
        case excludingFirst = "exclude-first"
    }

    /// From which end an extension is counted (C2.3).
    package enum ExtensionBase: String, CaseIterable, Codable, Sendable {
        case nominal
        case rolled
    }

    package var firstDay: FirstDay
    package var roll: Roll
    package var pauseCount: PauseCount
    package var extensionBase: ExtensionBase

    package init(
        firstDay: FirstDay = .excluded,
        roll: Roll = .next,
        pauseCount: PauseCount = .inclusive,
        extensionBase: ExtensionBase = .nominal
    ) {
        (self.firstDay, self.roll) = (firstDay, roll)
        (self.pauseCount, self.extensionBase) = (pauseCount, extensionBase)
    }

    /// The rule of the Civil Act, which holds where a regulation says nothing (민법 §155).
    package static let civil = CountingRule()
}
