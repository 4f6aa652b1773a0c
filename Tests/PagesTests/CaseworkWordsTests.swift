import Casework
import Pages
import Testing

/// Whatever the rules can say has its words in both languages.
struct CaseworkWordsTests {
    static let keys: [String] =
        ReportStage.allCases.flatMap {
            ["stage.\($0)", "stage.\($0)More", "status.\($0)", "status.\($0)More"]
        }
        + Closing.allCases.map { "closing.\($0)" }
        + Wish.allCases.flatMap { ["wish.\($0)", "wished.\($0)"] }
        + Language.allCases.map { "shown.language.\($0.rawValue)" }
        + ClassificationRefusal.allCases.map { "refusal.classification.\($0)" }
        + AssignmentRefusal.allCases.map { "refusal.assignment.\($0)" }
        + AnswerRefusal.allCases.map { "refusal.answer.\($0)" }
        + ClosingRefusal.allCases.map { "refusal.closing.\($0)" }

    @Test(arguments: keys)
    func `it can be said`(key: String) throws {
        let renderer = try Renderer()
        for language in Language.allCases {
            #expect(renderer.words(in: language).has(key))
        }
    }
}
