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
        + Role.allCases.flatMap { ["role.\($0)", "role.\($0)More"] }
        + Standing.allCases.map { "standing.\($0)" }
        + TeamRefusal.allCases.map { "teamRefusal.\($0)" }
        + PassphraseRefusal.allCases.map { "passphraseRefusal.\($0)" }
        + AuditAct.ofPermissions.map { "permissionAct.\($0)" }
        + (1...Pledge.clauses).map { "pledge.clause\($0)" }
        + ClosingRefusal.allCases.map { "refusal.closing.\($0)" }
        + MeetingRefusal.allCases.map { "deskGoingOn.refusal.\($0)" }
        + ReachingRefusal.allCases.map { "deskGoingOn.refusal.\($0)" }
        + ChoosingRefusal.allCases.map { "goingOn.fault.\($0)" }
        + ContactRefusal.allCases.map { "goingOn.fault.\($0)" }
        + ContactWay.allCases.flatMap { ["goingOn.contact.ways.\($0)", "deskGoingOn.ways.\($0)"] }
        + NextStep.allCases.map { "deskGoingOn.steps.\($0)" }
        + MeetingOutcome.allCases.flatMap {
            [
                "deskGoingOn.outcomes.\($0)", "deskGoingOn.outcomeHints.\($0)",
                "deskGoingOn.history.\($0)", "goingOn.status.\($0)", "goingOn.status.\($0)More",
                "goingOn.trail.\($0)",
            ]
        }
        + FileHandlingRefusal.allCases.map { "deskFiles.refusal.\($0)" }
        + CleaningTrouble.allCases.map { "deskFiles.trouble.\($0)" }
        + FileType.allCases.map { "fileType.\($0)" }

    @Test(arguments: keys)
    func `it can be said`(key: String) throws {
        let renderer = try Renderer()
        for language in Language.allCases {
            #expect(renderer.words(in: language).has(key))
        }
    }
}
