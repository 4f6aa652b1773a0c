/// Gathers the mistakes of one file while it is read.
final class Notes {
    let file: String
    private(set) var mistakes: [Mistake] = []

    init(file: String) {
        self.file = file
    }

    func add(_ reason: Mistake.Reason, line: Int) {
        mistakes.append(Mistake(file: file, line: line, reason: reason))
    }
}
