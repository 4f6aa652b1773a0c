import Casework
import TestSupport
import Testing

/// What may be done at which stage, and why not.
struct ReportRuleTests {
    private let gildong = Report.gildong
    private let cheong = Report.cheong

    @Test(arguments: [
        (ReportStage.new, AnswerRefusal?.some(.notRead)), (.read, .notInCharge),
        (.assigned, nil), (.answered, nil), (.closed, .closed), (.withdrawn, .withdrawn),
    ])
    func `an answer comes from those in charge, while the report is open`(
        stage: ReportStage,
        refusal: AnswerRefusal?
    ) throws {
        let report = try Report.example(stage)
        if let refusal {
            #expect(throws: refusal) { try report.answer("글", by: gildong.id) }
        } else {
            #expect(try report.answer("글", by: gildong.id) == [.answered("글")])
            #expect(throws: AnswerRefusal.notInCharge) {
                try report.answer("글", by: cheong.id)
            }
        }
    }

    @Test(arguments: [
        (ReportStage.new, ClassificationRefusal?.some(.notRead)), (.read, nil), (.assigned, nil),
        (.answered, nil), (.closed, .closed), (.withdrawn, nil),
    ])
    func `a report is classified once it is read and until it is closed`(
        stage: ReportStage,
        refusal: ClassificationRefusal?
    ) throws {
        let report = try Report.example(stage)
        let judgement = Classification(main: "abuse", also: ["digital"])
        if let refusal {
            #expect(throws: refusal) {
                try report.classify(as: judgement, knownKinds: Report.kinds)
            }
        } else {
            let events = try report.classify(as: judgement, knownKinds: Report.kinds)
            #expect(events == [.classified(judgement)])
            let judged = try report.after(events)
            #expect(try judged.classify(as: judgement, knownKinds: Report.kinds) == [])
        }
    }

    @Test(arguments: [("lottery", []), ("abuse", ["lottery"]), ("", [])])
    func `only kinds of the center's list count`(main: String, also: [String]) throws {
        let report = try Report.example(.read)
        #expect(throws: ClassificationRefusal.unknownKind) {
            try report.classify(
                as: Classification(main: main, also: also),
                knownKinds: Report.kinds
            )
        }
    }

    @Test func `a kind is named once`() {
        let judgement = Classification(main: "abuse", also: ["digital", "abuse", "digital"])
        #expect(judgement.kinds == ["abuse", "digital"])
    }

    @Test(arguments: [
        (ReportStage.new, AssignmentRefusal?.some(.notRead)), (.read, nil), (.assigned, nil),
        (.answered, nil), (.closed, .closed), (.withdrawn, nil),
    ])
    func `a report is put into hands once it is read and until it is closed`(
        stage: ReportStage,
        refusal: AssignmentRefusal?
    ) throws {
        let report = try Report.example(stage)
        if let refusal {
            #expect(throws: refusal) { try report.assign(to: [cheong]) }
        } else {
            #expect(try report.assign(to: [cheong]) == [.assigned([cheong.id])])
            let both = [gildong.id, cheong.id].sorted()
            #expect(try report.assign(to: [cheong, gildong, cheong]) == [.assigned(both)])
        }
    }

    @Test func `the same hands again are no new assignment`() throws {
        #expect(try Report.example(.assigned).assign(to: [gildong, gildong]) == [])
    }

    /// A5.6: who at a center may be given a report.
    @Test(arguments: Role.allCases, Standing.allCases)
    func `only those who handle reports are put in charge`(role: Role, standing: Standing) throws {
        let officer = Officer.example(9, roles: [role], standing: standing)
        let may = standing == .active && [.counsellor, .director].contains(role)
        #expect(officer.mayHandleReports == may)
        let report = try Report.example(.read)
        if may {
            #expect(try report.assign(to: [officer]) == [.assigned([officer.id])])
        } else {
            #expect(throws: AssignmentRefusal.mayNotHandle) {
                try report.assign(to: [gildong, officer])
            }
        }
    }

    @Test func `nobody in charge is no assignment`() throws {
        #expect(throws: AssignmentRefusal.nobody) { try Report.example(.read).assign(to: []) }
    }

    /// Y§5②: not alone, not beside others, not at any stage, not after new words.
    @Test(arguments: [ReportStage.read, .assigned, .answered, .withdrawn])
    func `whoever was left out is never put in charge`(stage: ReportStage) throws {
        let report = try Report.example(stage)
        let leftOut = Report.leftOut
        for report in [report, try report.after(report.add("덧붙임"))] {
            for officers in [[leftOut], [gildong, leftOut]] {
                #expect(throws: AssignmentRefusal.leftOut) { try report.assign(to: officers) }
            }
        }
    }

    @Test(arguments: [
        (ReportStage.new, ClosingRefusal?.some(.notRead)), (.read, .notInCharge),
        (.assigned, .notAnswered), (.answered, nil), (.closed, .alreadyClosed),
        (.withdrawn, nil),
    ])
    func `a report ends with an answer, or at the reporter's wish`(
        stage: ReportStage,
        refusal: ClosingRefusal?
    ) throws {
        let report = try Report.example(stage)
        for kind in Closing.allCases where ![.spam, .stopped].contains(kind) {
            if let refusal {
                #expect(throws: refusal) {
                    try report.close(as: kind, because: "", by: gildong.id)
                }
            } else {
                let closed = try report.close(as: kind, because: "까닭", by: gildong.id)
                #expect(closed == [.closed(kind, reason: "까닭")])
                #expect(throws: ClosingRefusal.notInCharge) {
                    try report.close(as: kind, because: "", by: cheong.id)
                }
            }
        }
    }

    @Test(arguments: [
        (ReportStage.new, ClosingRefusal?.some(.notRead)), (.read, .notInCharge),
        (.assigned, .notStopped), (.answered, .notStopped), (.closed, .alreadyClosed),
        (.withdrawn, nil),
    ])
    func `only what its reporter stopped ends as stopped`(
        stage: ReportStage,
        refusal: ClosingRefusal?
    ) throws {
        let report = try Report.example(stage)
        if let refusal {
            #expect(throws: refusal) {
                try report.close(as: .stopped, because: "", by: gildong.id)
            }
        } else {
            let closed = try report.close(as: .stopped, because: "", by: gildong.id)
            #expect(closed == [.closed(.stopped, reason: "")])
        }
    }

    @Test(arguments: [
        (ReportStage.new, ClosingRefusal?.some(.notRead)), (.read, nil), (.assigned, nil),
        (.answered, nil), (.closed, .alreadyClosed), (.withdrawn, nil),
    ])
    func `spam ends without an answer, once somebody has read it`(
        stage: ReportStage,
        refusal: ClosingRefusal?
    ) throws {
        let report = try Report.example(stage)
        if let refusal {
            #expect(throws: refusal) {
                try report.close(as: .spam, because: "", by: cheong.id)
            }
        } else {
            #expect(
                try report.close(as: .spam, because: "", by: cheong.id)
                    == [.closed(.spam, reason: "")]
            )
        }
    }

    @Test(arguments: ReportStage.allCases)
    func `reading marks what is unread, once`(stage: ReportStage) throws {
        let report = try Report.example(stage)
        #expect(try report.read() == (report.isUnread ? [.read] : []))
        #expect(try report.after(report.read()).read() == [])
    }

    @Test(arguments: ReportStage.allCases)
    func `a reporter stops once, and may begin again by writing`(stage: ReportStage) throws {
        let report = try Report.example(stage)
        #expect(report.withdraw() == (stage == .withdrawn ? [] : [.withdrawn]))
        let stopped = try report.after(report.withdraw())
        #expect(stopped.isWithdrawn && stopped.withdraw() == [])
        #expect(stopped.stage == (stage == .closed ? .closed : .withdrawn))
        let again = try stopped.after(stopped.add("다시 이야기하고 싶어요"))
        #expect(!again.isWithdrawn && again.closing == nil && again.isUnread)
    }

    /// Every case of every refusal is met by one of the tables above.
    @Test func `there is no refusal that nobody meets`() {
        #expect(
            Set(AnswerRefusal.allCases) == [
                .notRead, .withdrawn, .closed, .notInCharge, .unseenWords,
            ]
        )
        #expect(Set(ClassificationRefusal.allCases) == [.notRead, .closed, .unknownKind])
        #expect(
            Set(AssignmentRefusal.allCases)
                == [.notRead, .closed, .nobody, .mayNotHandle, .leftOut]
        )
        #expect(
            Set(ClosingRefusal.allCases)
                == [
                    .notRead, .alreadyClosed, .notInCharge, .notAnswered, .unseenWords,
                    .meetingAhead, .repeatWaits, .notStopped,
                ]
        )
    }
}
