/// One of the steps from an empty server to a center.
package struct FirstRunStep: Viewable {
    package var words: String
    package var isDone: Bool
    package var isNow: Bool

    package init(words: String, isDone: Bool = false, isNow: Bool = false) {
        self.words = words
        self.isDone = isDone
        self.isNow = isNow
    }

    /// All steps in their order, with the one that is being done.
    package static func all(at now: Int, in words: Words) -> [FirstRunStep] {
        ["center", "people", "papers", "begin"].enumerated().map { index, name in
            FirstRunStep(
                words: words("firstRun.steps.\(name)"),
                isDone: index < now,
                isNow: index == now
            )
        }
    }
}
