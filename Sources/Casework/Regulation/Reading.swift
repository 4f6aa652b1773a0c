/// How the institution reads a place of its regulation that can be read in more than one way (B2).
package struct Reading: Hashable, Sendable, Headed {
    /// How clear the text of a rule is.
    package enum Status: String, CaseIterable, Codable, Sendable {
        case clear
        /// Two articles say different things.
        case conflict
        /// The text says nothing, and something must be done.
        case silent
        /// The text says what it cannot mean.
        case typo
    }

    /// One way to read it.
    package struct Choice: Hashable, Sendable {
        package let code: String
        package let label: Bilingual

        package init(code: String, label: Bilingual) { (self.code, self.label) = (code, label) }
    }

    package let heading: Heading
    package let choices: [Choice]
    /// The code of the choice by which the file is written.
    package let chosen: String
    /// Whether the institution is to be asked before it opens.
    package let isToBeAsked: Bool

    package init(heading: Heading, choices: [Choice], chosen: String, isToBeAsked: Bool) {
        (self.heading, self.choices) = (heading, choices)
        (self.chosen, self.isToBeAsked) = (chosen, isToBeAsked)
    }
}

/// How clear a place of the text is, and on which readings rests what was written down of it (B2).
package struct Clarity: Hashable, Sendable {
    package let status: Reading.Status
    /// The codes of the readings, as `b-33`; none where it is clear.
    package let readings: [String]

    package init(_ status: Reading.Status, readings: [String]) {
        (self.status, self.readings) = (status, readings)
    }

    package static let clear = Clarity(.clear, readings: [])
}
