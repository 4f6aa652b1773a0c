/// The questions that a law makes the counsellor ask, with the day of knowledge.
package struct QuestionsForm: Viewable {
    package var action: String
    package var asked: [LawQuestion]
    package var known: Field
    /// Whether others may be told, and the day on which it was said.
    package var telling: LawQuestion
    package var toldOn: Field
    /// Today, beyond which no day can lie.
    package var latest: String
    package var earliest: String
    /// Whether they were answered before.
    package var isAnswered: Bool
    package var isOpen: Bool

    package init(
        action: String,
        asked: [LawQuestion],
        known: Field,
        telling: LawQuestion,
        toldOn: Field = Field(),
        latest: String,
        earliest: String,
        isAnswered: Bool = false,
        isOpen: Bool = false
    ) {
        self.action = action
        self.asked = asked
        self.known = known
        self.telling = telling
        self.toldOn = toldOn
        self.latest = latest
        self.earliest = earliest
        self.isAnswered = isAnswered
        self.isOpen = isOpen
    }
}

/// One question with its three answers.
package struct LawQuestion: Viewable {
    /// The field's name and anchor.
    package var id: String
    package var words: String
    package var hint: String?
    package var choices: [LawReply]
    package var fault: LawFault?

    package init(
        id: String,
        words: String,
        hint: String? = nil,
        choices: [Choice],
        fault: String? = nil
    ) {
        self.id = id
        self.words = words
        self.hint = hint
        self.choices = choices.map { LawReply(name: id, choice: $0) }
        self.fault = fault.map { LawFault(id: "\(id)-fault", words: $0) }
    }
}

/// What is wrong with the answer to one question, where a screen reader finds it.
package struct LawFault: Viewable {
    package var id: String
    package var words: String

    package init(id: String, words: String) { (self.id, self.words) = (id, words) }
}

/// One of the answers to a question, under the name of its field.
package struct LawReply: Viewable {
    package var name: String
    package var choice: Choice

    package init(name: String, choice: Choice) {
        (self.name, self.choice) = (name, choice)
    }
}
