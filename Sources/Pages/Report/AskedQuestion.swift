import Casework

/// A plain question on the form, while a flood of reports lasts.
package struct AskedQuestion: Viewable {
    /// The hidden field that ties the question to its form.
    package var mark: String
    package var question: String
    package var answer: String
    package var fault: String?

    package init(mark: String, question: String, answer: String = "", fault: String? = nil) {
        self.mark = mark
        self.question = question
        self.answer = answer
        self.fault = fault
    }
}

extension AskedQuestion {
    static func example(_ say: Sample, faulty: Bool = false) -> AskedQuestion {
        AskedQuestion(
            mark: "week.mark-of-the-example",
            question: say("한 주는 며칠인가요?", "How many days are in a week?"),
            fault: faulty
                ? say(
                    "그 답은 아니었어요. 다른 것을 여쭤볼게요.",
                    "That was not the answer. Here is another question."
                ) : nil
        )
    }
}
