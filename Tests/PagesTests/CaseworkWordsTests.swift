import Casework
import Pages
import Testing

/// Whatever the rules can say has its words in both languages.
struct CaseworkWordsTests {
    static let keys: [String] =
        ReportStage.allCases.flatMap {
            ["stage.\($0)", "stage.\($0)More"]
        }
        // No reporter learns that another report tells the same.
        + ReportStage.allCases.filter { $0 != .merged }.flatMap {
            ["status.\($0)", "status.\($0)More"]
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
        + DutyTurnRefusal.allCases.map { "people.turnRefusal.\($0)" }
        + AuditAct.ofPermissions.map { "permissionAct.\($0)" }
        + (1...Pledge.clauses).map { "pledge.clause\($0)" }
        + ClosingRefusal.allCases.map { "refusal.closing.\($0)" }
        + DeletionRefusal.allCases.map { "refusal.deletion.\($0)" }
        + DeletionReason.allCases.map { "deletionReason.\($0)" }
        + triage + goingOn + consultations + statistics + handovers

    private static let handovers: [String] =
        HandoverRefusal.allCases.map { "handoverRefusal.\($0)" }
        + BundleRefusal.allCases.map { "bundleRefusal.\($0)" }
        + MeetingPartnerRefusal.allCases.map { "partnerRefusal.\($0)" }
        + ReceiptRefusal.allCases.map { "receiptRefusal.\($0)" }
        + HandoverStage.allCases.map { "handoverStage.\($0)" }
        + DeclineReason.allCases.map { "declineReason.\($0.rawValue)" }
        + ConsentWay.allCases.map { "consentWay.\($0)" }
        + DisclosureGround.allCases.flatMap {
            ["handoverGround.\($0)", "handoverGround.\($0)More"]
        }

    private static let statistics: [String] =
        StatisticDimension.allCases.map { "dimension.\($0)" }
        + StatisticUnit.allCases.map { "statisticUnit.\($0)" }
        + StatisticPeriod.Kind.allCases.map { "statisticPeriod.\($0)" }
        + TimeBand.allCases.map { "timeBand.\($0)" }
        + HiddenReason.allCases.map { "hiddenReason.\($0)" }
        + TableRefusal.allCases.map { "tableRefusal.\($0)" }

    private static let consultations: [String] =
        NoteField.allCases.map { "noteField.\($0)" }
        + NoteGroup.allCases.flatMap { ["noteGroup.\($0)", "noteGroup.\($0)More"] }
        + NoteFault.Reason.allCases.map { "noteFault.\($0)" }
        + Will.Stand.allCases.map { "will.\($0)" }
        + NoteRefusal.allCases.map { "consultationRefusal.note.\($0)" }
        + CorrectionRefusal.allCases.map { "consultationRefusal.correction.\($0)" }
        + EndingRefusal.allCases.map { "consultationRefusal.ending.\($0)" }
        + CareRefusal.allCases.map { "consultationRefusal.care.\($0)" }
        + PersonRefusal.allCases.map { "consultationRefusal.person.\($0)" }
        + ReportLinkRefusal.allCases.map { "consultationRefusal.reportLink.\($0)" }
        + ConsultationEntryKind.allCases.map { "consultation.trail.\($0)" }
        + PersonRole.allCases.map { "consultation.roles.\($0)" }
        + ConsultationStage.allCases.map { "consultations.stages.\($0)" }
        + LinkRefusal.allCases.map { "consultationRefusal.link.\($0)" }
        + SharingRefusal.allCases.map { "consultationRefusal.sharing.\($0)" }

    private static let triage: [String] =
        ReadingRefusal.allCases.map { "refusal.reading.\($0)" }
        + AssessmentRefusal.allCases.map { "refusal.assessment.\($0)" }
        + MergingRefusal.allCases.map { "refusal.merging.\($0)" }
        + PartingRefusal.allCases.map { "refusal.parting.\($0)" }
        + DismissalRefusal.allCases.map { "refusal.dismissal.\($0)" }
        + ReopeningRefusal.allCases.map { "refusal.reopening.\($0)" }
        + Question.allCases.flatMap { ["question.\($0)", "question.\($0)Short"] }
        + Reply.allCases.map { "reply.\($0)" }
        + Telling.Kind.allCases.map { "telling.\($0)" }
        + Duty.allCases.flatMap {
            ["duty.\($0)", "duty.\($0)More", "duty.\($0)When", "duty.\($0)Source"]
        }
        + Duty.allCases.filter(\.yieldsToObjection).map { "duty.\($0)Exception" }

    private static let goingOn: [String] =
        MeetingRefusal.allCases.map { "deskGoingOn.refusal.\($0)" }
        + ReachingRefusal.allCases.map { "deskGoingOn.refusal.\($0)" }
        + ChoosingRefusal.allCases.map { "goingOn.fault.\($0)" }
        + ContactRefusal.allCases.map { "goingOn.fault.\($0)" }
        + RoomRefusal.allCases.map { "thread.\($0)" }
        + ContactWay.allCases.flatMap { ["goingOn.contact.ways.\($0)", "deskGoingOn.ways.\($0)"] }
        + NextStep.allCases.flatMap { ["deskGoingOn.steps.\($0)", "today.acts.\($0)"] }
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
        let renderer = try Renderer.shared()
        for language in Language.allCases {
            #expect(renderer.words(in: language).has(key))
        }
    }
}
