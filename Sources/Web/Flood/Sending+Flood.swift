import Hummingbird
import Pages
import Vault

extension Sending {
    /// What a report meets while a flood lasts: one question, then its turn; nothing where there is none.
    ///
    /// Whatever goes wrong, everything typed stays on the page.
    func passFlood(_ draft: Draft) async throws -> Response? {
        // Only a report that came whole: what comes letter by letter is no flood, and what is faulty writes
        // nothing.
        world.flood.came()
        guard world.flood.isOn else { return nil }
        switch asking(draft).outcome(of: form.question, answer: form.answer) {
        case .answered: break
        case .notAsked(let question):
            return again(
                draft: draft,
                faults: [FormFault("answer", "flood.missing")],
                question: question
            )
        case .wrong(let question):
            return again(
                draft: draft,
                faults: [FormFault("answer", "flood.wrong")],
                question: question
            )
        }
        guard try await world.flood.mayEnter() else {
            return again(
                draft: draft,
                faults: [],
                notice: view.words("flood.full"),
                status: .serviceUnavailable
            )
        }
        return nil
    }

    /// The question on a form that comes back for another reason: one that was answered is not asked anew.
    func keptQuestion(_ draft: Draft) -> AskedQuestion? {
        guard world.flood.isOn else { return nil }
        let asking = asking(draft)
        return asking.kept(form.question, answer: form.answer) ?? asking.ask()
    }

    private func asking(_ draft: Draft) -> Asking {
        Asking(world: world, words: view.words, draft: draft)
    }
}
