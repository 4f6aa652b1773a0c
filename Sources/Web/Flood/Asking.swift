import Casework
import Pages
import Vault

/// The question on one form: asked while a flood lasts, tied to the form's draft, kept nowhere.
struct Asking {
    let world: World
    let words: Words
    let draft: Draft

    /// What a reporter did with the question.
    enum Outcome {
        case answered
        /// The form was handed out before the flood: nothing wrong was done.
        case notAsked(AskedQuestion?)
        case wrong(AskedQuestion?)
    }

    /// A question for a form that is handed out now.
    func ask(but last: FloodQuestion? = nil) -> AskedQuestion? {
        FloodQuestion.any(in: words, but: last).map { asked($0, answer: "", fault: nil) }
    }

    func outcome(of field: String, answer: String) -> Outcome {
        guard let name = draft.question(marked: field, server: world.serverKey) else {
            return .notAsked(ask())
        }
        let question = FloodQuestion(name: name)
        let languages = Language.allCases.map { world.renderer.words(in: $0) }
        guard question.isAnswered(by: answer, in: languages) else {
            var next = ask(but: question)
            next?.fault = words("flood.wrong")
            return .wrong(next)
        }
        return .answered
    }

    /// The question again with its right answer, on a form that has to be mended elsewhere.
    func kept(_ field: String, answer: String) -> AskedQuestion? {
        draft.question(marked: field, server: world.serverKey)
            .map { asked(FloodQuestion(name: $0), answer: answer, fault: nil) }
    }

    private func asked(_ question: FloodQuestion, answer: String, fault: String?) -> AskedQuestion {
        AskedQuestion(
            mark: draft.mark(ofQuestion: question.name, server: world.serverKey),
            question: question.text(in: words),
            answer: String(answer.prefix(100)),
            fault: fault
        )
    }
}
