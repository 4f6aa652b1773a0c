/// One answer that can be picked; a barred one is shown with its reason and cannot be.
package struct Choice: Viewable {
    /// What the form sends.
    package var code: String
    package var words: String
    /// Said after the words in grey: whose officer this is.
    package var aside: String?
    package var hint: String?
    /// The mark of a center, `students` or `school`.
    package var mark: String?
    package var isChosen: Bool
    package var isBarred: Bool

    package init(
        code: String,
        words: String,
        aside: String? = nil,
        hint: String? = nil,
        mark: String? = nil,
        isChosen: Bool = false,
        isBarred: Bool = false
    ) {
        self.code = code
        self.words = words
        self.aside = aside
        self.hint = hint
        self.mark = mark
        self.isChosen = isChosen
        self.isBarred = isBarred
    }
}

/// The answers to one question, with what is wrong about the answer given.
package struct ChoiceGroup: Viewable {
    package var choices: [Choice]
    package var fault: String?

    package init(
        choices: [Choice] = [],
        fault: String? = nil
    ) {
        self.choices = choices
        self.fault = fault
    }
}
