import Casework
import TestSupport
import Testing

/// A report is nothing but its events, in order.
struct ReportTests {
    @Test(arguments: ReportStage.allCases)
    func `the events of a stage lead to it`(stage: ReportStage) throws {
        #expect(try Report.example(stage).stage == stage)
    }

    @Test(arguments: ReportStage.allCases)
    func `replaying equals going step by step`(stage: ReportStage) throws {
        let events = Report.recorded(Report.events(to: stage))
        var stepwise = try Report(replaying: [events[0]])
        for event in events.dropFirst() { try stepwise.apply(event) }
        #expect(try Report(replaying: events) == stepwise)
    }

    @Test func `a folder that does not begin with its story is broken`() {
        let events = Report.recorded(Report.events(to: .closed))
        for broken in [[], Array(events.dropFirst()), Array(events.reversed())] {
            #expect(throws: BrokenFolder.doesNotBeginWithItsStory) {
                try Report(replaying: broken)
            }
        }
        #expect(throws: BrokenFolder.tellsTwice) {
            try Report(replaying: [events[0], events[1], events[0]])
        }
    }

    @Test func `each day is that of the first time`() throws {
        let events = Report.recorded(
            Report.events(to: .answered) + [.added("덧붙임"), .read, .answered("두 번째")]
        )
        let report = try Report(replaying: events)
        #expect(report.toldOn == Cast.today)
        #expect(report.readOn == Cast.today.adding(days: 1))
        #expect(report.answeredOn == Cast.today.adding(days: 3))
    }

    @Test func `a list shows the officer's judgement once there is one`() throws {
        let report = try Report.example(.read)
        #expect(report.summary.kinds == ["digital"])
        let judged = try report.after([.classified(Classification(main: "abuse", also: []))])
        #expect(judged.summary.kinds == ["abuse"])
        #expect(judged.summary.language == report.summary.language)
    }

    @Test func `what the reporter does is unread, what the center does is not`() throws {
        for stage in ReportStage.allCases {
            let report = try Report.example(stage)
            #expect(report.isUnread == (stage == .new || stage == .withdrawn))
            #expect(try report.after(report.add("덧붙임")).isUnread)
        }
    }

    /// A5.7.1: an anonymous report is a consultation; a formal complaint is the person's own act.
    @Test func `no event turns a report into a case`() {
        #expect(
            Set(ReportEntryKind.allCases.map(\.rawValue)) == [
                "told", "added", "withdrawn", "read", "classified", "assigned", "answered",
                "closed", "timesOffered", "timeTakenBack", "timeChosen", "choiceTakenBack",
                "meetingEnded", "contactLeft", "contactTakenBack", "contacted", "cleaned",
                "downloaded", "kept-longer", "assessed", "merged", "gathered", "parted",
                "reopened", "linked", "unlinked",
            ]
        )
        #expect(
            Set(Closing.allCases.map(\.rawValue)) == [
                "answered", "consultation", "complaintExplained", "elsewhere", "unreachable",
                "stopped",
                "spam",
            ]
        )
        #expect(!ReportStage.allCases.map(\.rawValue).contains("case"))
    }

    /// What reporter and center say to each other is the thread's; the rest no receipt opens.
    @Test(arguments: ReportEntryKind.allCases)
    func `the thread holds what both may read`(kind: ReportEntryKind) {
        let shared: Set<ReportEntryKind> = [
            .told, .added, .withdrawn, .answered, .timesOffered, .timeTakenBack, .timeChosen,
            .choiceTakenBack, .meetingEnded, .contactLeft, .contactTakenBack, .contacted,
        ]
        #expect((kind.layer == .thread) == shared.contains(kind))
        #expect(!kind.isReporters || kind.layer == .thread)
    }
}
