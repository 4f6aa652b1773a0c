import Casework
import TestSupport
import Testing

/// A contact is left by the reporter's own will, and may be taken back (A5.7.4).
struct ContactRuleTests {
    private static let contact = ReporterContact(way: .text, words: "000-0000-0000", when: "저녁")

    @Test(arguments: [
        (ReporterContact(way: .text, words: ""), ContactRefusal.empty),
        (ReporterContact(way: .mail, words: " \n"), .empty),
        (ReporterContact(way: .call, words: String(repeating: "0", count: 201)), .long),
        (
            ReporterContact(way: .other, words: "a", when: String(repeating: "가", count: 201)),
            .longWhen
        ),
    ])
    func `a contact says how`(contact: ReporterContact, refusal: ContactRefusal) throws {
        let report = try Report.example(.answered)
        #expect(throws: refusal) { try report.leave(contact) }
    }

    @Test(arguments: ReportStage.allCases)
    func `whoever leaves a contact begins again, and waits for the center`(
        stage: ReportStage
    ) throws {
        var report = try Report.example(stage)
        report = try report.after(report.leave(Self.contact))
        #expect(report.contact == Self.contact)
        #expect(report.nextStep == .contactLeft)
        #expect(report.closing == nil && !report.isWithdrawn)
        #expect(try report.leave(Self.contact).isEmpty)
    }

    @Test func `a contact taken back is nobody's to use`() throws {
        var report = try Report.example(.answered)
        #expect(report.takeBackContact().isEmpty)
        report = try report.after(report.leave(Self.contact))
        report = try report.after(report.takeBackContact())
        #expect(report.contact == nil && report.nextStep == nil)
        #expect(throws: ReachingRefusal.noContact) { try report.reach(by: Report.gildong.id) }
    }

    @Test func `those in charge say once that they reached the reporter`() throws {
        var report = try Report.example(.answered)
        report = try report.after(report.leave(Self.contact))
        #expect(throws: ReachingRefusal.notInCharge) { try report.reach(by: Report.cheong.id) }
        report = try report.after(report.reach(by: Report.gildong.id))
        #expect(report.nextStep == nil && report.contact == Self.contact)
        #expect(try report.reach(by: Report.gildong.id).isEmpty)
    }

    @Test func `nothing of it is told by accident`() {
        #expect("\(Self.contact)" == "‹sealed›")
        #expect("\(MeetingRuleTests.offer())" == "‹sealed›")
        #expect("\(ChosenMeeting(offer: MeetingRuleTests.offer(), word: "푸른 우산"))" == "‹sealed›")
    }
}
