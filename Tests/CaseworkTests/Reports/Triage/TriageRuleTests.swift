import Casework
import TestSupport
import Testing

/// What triage may do at which stage, and why not.
struct TriageRuleTests {
    private let gildong = Report.gildong.id
    private let cheong = Report.cheong.id
    private let here = FolderID.random()
    private let there = FolderID.random()

    private func finding(known: Day, objected: Day? = nil) -> Assessment {
        Assessment(
            sexual: .yes,
            minor: .unknown,
            authority: .no,
            danger: .no,
            thirdParty: .no,
            knownOn: known,
            telling: objected.map { .objected($0) } ?? .unknown
        )
    }

    @Test(arguments: ReportStage.allCases)
    func `questions are answered once it is read, also after the end`(stage: ReportStage) throws {
        let report = try Report.example(stage)
        let finding = finding(known: Cast.today)
        guard report.readOn != nil else {
            #expect(throws: AssessmentRefusal.notRead) {
                try report.assess(as: finding, on: Cast.today)
            }
            return
        }
        let events = try report.assess(as: finding, on: Cast.today)
        #expect(events == [.assessed(finding)])
        let assessed = try report.after(events)
        #expect(assessed.stage == report.stage)
        #expect(assessed.summary.isAssessed == true && report.summary.isAssessed == nil)
        #expect(try assessed.assess(as: finding, on: Cast.today) == [])
    }

    @Test(
        arguments: [
            (1, nil, AssessmentRefusal.knownTomorrow), (-1, nil, .knownBefore),
            (0, 1, .saidTomorrow), (0, -1, .saidBefore),
        ] as [(Int, Int?, AssessmentRefusal)]
    )
    func `a day lies between the report and today`(
        known: Int,
        objected: Int?,
        refusal: AssessmentRefusal
    ) throws {
        let report = try Report.example(.read)
        let finding = finding(
            known: Cast.today.adding(days: known),
            objected: objected.map { Cast.today.adding(days: $0) }
        )
        #expect(throws: refusal) { try report.assess(as: finding, on: Cast.today) }
    }

    private func merge(
        _ report: Report,
        into target: Report,
        by officer: OfficerID? = nil,
        seen: Int = .max
    ) throws(MergingRefusal) -> (here: [ReportEvent], there: [ReportEvent]) {
        try report.merge(
            here,
            into: (there, target),
            because: "같은 일",
            by: officer ?? gildong,
            having: seen
        )
    }

    @Test func `both reports keep the link, and its own reporter's words bring it back`() throws {
        let (first, second) = (try Report.example(.answered), try Report.example(.assigned))
        let decided = try merge(second, into: first)
        #expect(decided.here == [.merged(into: there, reason: "같은 일")])
        #expect(decided.there == [.gathered(here)])
        let merged = try second.after(decided.here)
        #expect(merged.stage == .merged)
        #expect(try first.after(decided.there).stage == .answered)
        #expect(try first.after(decided.there).gathered == [here])
        // Answerable as before; new words are on the lists again until they are read.
        #expect(try merged.answer("글", by: gildong) == [.answered("글")])
        let again = try merged.after(merged.add("더 할 말"))
        #expect(again.stage == .assigned)
        #expect(try again.after(again.read()).stage == .merged)
    }

    @Test(arguments: [
        (ReportStage.new, ReportStage.answered, MergingRefusal.notRead),
        (.answered, .new, .notRead), (.closed, .answered, .closed), (.answered, .closed, .closed),
        (.read, .answered, .notInCharge), (.answered, .read, .notInCharge),
        (.merged, .answered, .merged), (.answered, .merged, .chain),
    ])
    func `reports are joined one level deep, by whoever has both`(
        own: ReportStage,
        other: ReportStage,
        refusal: MergingRefusal
    ) throws {
        let (report, target) = (try Report.example(own), try Report.example(other))
        #expect(throws: refusal) { try merge(report, into: target) }
    }

    @Test func `no report is joined to itself, past new words, or with others in tow`() throws {
        let report = try Report.example(.answered)
        #expect(throws: MergingRefusal.itself) {
            try report.merge(here, into: (here, report), because: "", by: gildong)
        }
        #expect(throws: MergingRefusal.notInCharge) {
            try merge(report, into: report, by: cheong)
        }
        #expect(throws: MergingRefusal.unseenWords) { try merge(report, into: report, seen: 1) }
        let gathering = try report.after([.gathered(.random())])
        #expect(throws: MergingRefusal.chain) { try merge(gathering, into: report) }
    }

    @Test func `what was joined comes apart, also from one that is no longer kept`() throws {
        let (first, second) = (try Report.example(.answered), try Report.example(.assigned))
        let decided = try merge(second, into: first)
        let (merged, gathering) = (
            try second.after(decided.here), try first.after(decided.there)
        )
        let parted = try merged.part(here, from: gathering, by: gildong)
        #expect(parted.here == [.parted(there)] && parted.there == [.parted(here)])
        #expect(try merged.after(parted.here).stage == .assigned)
        #expect(try gathering.after(parted.there).gathered.isEmpty)
        #expect(try merged.part(here, from: nil, by: gildong).there.isEmpty)
        #expect(throws: PartingRefusal.notInCharge) {
            try merged.part(here, from: gathering, by: cheong)
        }
        #expect(throws: PartingRefusal.notMerged) {
            try second.part(here, from: first, by: gildong)
        }
    }

    @Test(arguments: ReportStage.allCases)
    func `only what nobody has touched is closed unread, and it can be reopened`(
        stage: ReportStage
    ) throws {
        let report = try Report.example(stage)
        guard stage == .new else {
            #expect(throws: DismissalRefusal.moved) { try report.dismiss() }
            #expect(throws: stage == .closed ? ReopeningRefusal.notSpam : .open) {
                try report.reopen()
            }
            return
        }
        let closed = try report.after(report.dismiss())
        #expect(closed.stage == .closed && closed.readOn == nil)
        let open = try closed.after(closed.reopen())
        #expect(open == report)
        // Whoever writes again after the end begins again all the same.
        #expect(try closed.after(closed.add("광고가 아니에요")).stage == .new)
    }

    @Test func `words that came in the meantime are not marked as read`() throws {
        let report = try Report.example(.answered)
        let added = try report.after(report.add("덧붙임"))
        #expect(throws: ReadingRefusal.unseenWords) { try added.read(having: 98) }
        #expect(try added.read(having: 99) == [.read])
        #expect(try report.read(having: 0) == [])
    }

    /// Whoever stopped is promised that it goes after its period, beside which report it lies.
    @Test func `a withdrawn report is withdrawn, also once it was joined and read`() throws {
        let merged = try Report.example(.merged)
        #expect(merged.stage == .merged)
        let stopped = try merged.after([.withdrawn])
        #expect(stopped.stage == .withdrawn)
        #expect(try stopped.after([.read]).stage == .withdrawn)
        let back = try stopped.after([.read, .added("더 있어요", files: []), .read])
        #expect(back.stage == .merged)
    }

    @Test func `what is looked at beside it ends along with it, and nothing is left waiting`()
        throws
    {
        let merged = try Report.example(.merged)
        let along = { (report: Report, kind: Closing) throws(ClosingRefusal) in
            try report.closeAlong(as: kind, because: "같은 일", by: self.gildong)
        }
        #expect(try along(merged, .answered) == [.closed(.answered, reason: "같은 일")])
        #expect(try along(merged.after([.withdrawn]), .answered) == [])
        #expect(try merged.closeAlong(as: .answered, because: "", by: cheong) == [])
        let waiting = try merged.after([.added("더 있어요", files: [])])
        #expect(throws: ClosingRefusal.repeatWaits) { try along(waiting, .answered) }
        let unanswered = try Report.example(.assigned).after([.merged(into: there, reason: "")])
        #expect(throws: ClosingRefusal.repeatWaits) { try along(unanswered, .answered) }
        #expect(try along(unanswered, .spam) == [.closed(.spam, reason: "같은 일")])
    }

    @Test func `whoever writes after the end is seen by itself, and not beside a closed report`()
        throws
    {
        let closed = try Report.example(.merged).after([.closed(.answered, reason: "")])
        let back = try closed.after([.added("다시 왔어요", files: []), .read])
        #expect(back.stage == .answered)
        #expect(try back.closeAlong(as: .answered, because: "", by: gildong) == [])
    }
}
