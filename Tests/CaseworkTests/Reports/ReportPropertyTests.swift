import Casework
import TestSupport
import Testing

/// Whatever officers and reporter do in whatever order, these hold.
struct ReportPropertyTests {
    private let officers = [Report.gildong, Report.cheong, Report.leftOut]

    /// Something that somebody tries, allowed or not.
    private func attempt(on report: Report, seed: inout Seed) -> [ReportEvent] {
        let officer = officers[Int.random(in: 0..<3, using: &seed)]
        let events: [ReportEvent]? =
            switch Int.random(in: 0..<15, using: &seed) {
            case 0: report.add("덧붙임")
            case 1: report.withdraw()
            case 2: try? report.read()
            case 3:
                try? report.classify(
                    as: Classification(main: "abuse", also: []),
                    knownKinds: Report.kinds
                )
            case 4: try? report.assign(to: [officer])
            case 5: try? report.answer("글", by: officer.id)
            case 6...12: goingOn(report, officer.id, seed: &seed)
            default:
                try? report.close(
                    as: Closing.allCases.randomElement(using: &seed) ?? .spam,
                    because: "까닭",
                    by: officer.id
                )
            }
        return events ?? []
    }

    /// A way to go on that somebody tries, at some hour of the next ten days.
    private func goingOn(
        _ report: Report,
        _ officer: OfficerID,
        seed: inout Seed
    ) -> [ReportEvent]? {
        let now = Moment(
            Cast.today.adding(days: Int.random(in: 0...9, using: &seed)),
            TimeOfDay(minutesAfterMidnight: 12 * 60)
        )
        let days = Int.random(in: 1...10, using: &seed)
        let offer = MeetingRuleTests.offer(days: days)
        let known = report.meetings.offers.randomElement(using: &seed)?.id ?? offer.id
        let outcome = MeetingOutcome.allCases.randomElement(using: &seed) ?? .met
        return switch Int.random(in: 0..<9, using: &seed) {
        case 0, 1: try? report.offer([offer], by: officer, at: now)
        case 2:
            try? report.takeBack(known, instead: offer, because: "까닭", by: officer, at: now)
        case 3: try? report.takeBack(known, instead: nil, because: "까닭", by: officer, at: now)
        case 4, 5: try? report.choose(known, word: "푸른 우산", at: now)
        case 6: try? report.cancelMeeting(at: now)
        case 7: try? report.end(known, as: outcome, because: "까닭", by: officer, at: now)
        case _:
            (try? report.reach(by: officer))
                ?? (try? report.leave(ReporterContact(way: .text, words: "000")))
        }
    }

    @Test(arguments: Seed.hundred)
    func `no order of acts breaks a rule or leads to a dead end`(seed: Seed) throws {
        var seed = seed
        var recorded = Report.recorded(Report.events(to: .new))
        var report = try Report(replaying: recorded)
        for step in 1...60 {
            let before = report
            for event in attempt(on: report, seed: &seed) {
                let next = RecordedReportEvent(
                    sequence: recorded.count + 1,
                    day: Cast.today.adding(days: step),
                    officer: nil,
                    event: event
                )
                recorded.append(next)
                try report.apply(next)
            }
            #expect(try Report(replaying: recorded) == report)
            #expect(!report.assignees.contains(Report.leftOut.id))
            if let closing = report.closing, before.closing == nil, closing != .spam {
                #expect(report.answeredOn != nil || before.isWithdrawn)
            }
            #expect(report.readOn != nil || report.assignees.isEmpty)
            if let chosen = report.meetings.chosen {
                #expect(report.closing == nil && !report.isWithdrawn)
                #expect(report.meetings[chosen.offer.id] == chosen.offer)
            }
            let open = try report.after(report.add("아직 할 말이 있어요"))
            #expect(open.closing == nil && !open.isWithdrawn && open.isUnread)
            try canBeEnded(open)
        }
    }

    /// From wherever it stands, a report can be read, assigned, answered and closed.
    private func canBeEnded(_ report: Report) throws {
        var report = try report.after(report.read())
        // Whoever meant to come is told first.
        if report.meetings.chosen != nil { report = try report.after([.choiceTakenBack]) }
        report = try report.after(report.assign(to: [Report.gildong]))
        report = try report.after(report.answer("글", by: Report.gildong.id))
        report = try report.after(
            report.close(as: .answered, because: "", by: Report.gildong.id)
        )
        #expect(report.stage == .closed)
    }
}
