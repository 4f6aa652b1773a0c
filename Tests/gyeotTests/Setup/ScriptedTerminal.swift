import Synchronization

@testable import gyeot

/// A terminal at which the answers are already written down.
final class ScriptedTerminal: Terminal {
    /// What is asked, or a part of it, and what is then typed.
    typealias Answer = (when: String, typed: String)

    let isAttended: Bool
    private(set) var said = ""
    private(set) var wiped = 0
    private(set) var asked: [String] = []
    private var answers: [Answer]
    /// Called before each answer, so that a test can look at the home in between.
    var onAsking: (String) -> Void = { _ in }

    init(_ answers: [Answer], isAttended: Bool = true) {
        (self.answers, self.isAttended) = (answers, isAttended)
    }

    var isFinished: Bool { answers.isEmpty }

    func say(_ text: String) throws(SetupRefusal) { said += text + "\n" }

    func ask(_ question: String) throws(SetupRefusal) -> String {
        asked.append(question)
        onAsking(question)
        guard let next = answers.first, question.contains(next.when) else { throw .givenUp }
        answers.removeFirst()
        return next.typed
    }

    func askHidden(_ question: String) throws(SetupRefusal) -> String { try ask(question) }

    func wipe() throws(SetupRefusal) { wiped += 1 }
}
