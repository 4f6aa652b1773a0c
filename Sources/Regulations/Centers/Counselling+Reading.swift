import Casework

extension Counselling {
    /// Longer would let a talk be forgotten before it is written down.
    static let noteDays = 1...30

    /// Reads how a center keeps its counselling logs; a list that is left out has no answers.
    init(_ counselling: Section) {
        let within = counselling.optionalNumber("note-within", in: Self.noteDays)
        var lists: [CodeListName: [Code]] = [:]
        for name in CodeListName.allCases where counselling.ask(name.rawValue) != nil {
            lists[name] = counselling.codes(name.rawValue)
        }
        counselling.finish()
        self.init(
            codes: CodeBook(lists: lists),
            noteWithin: within ?? Self.usualNoteWithin
        )
    }
}
