import Casework
import TestSupport
import Testing

/// Journey 2: somebody comes with a word instead of a name, or will not, and nobody is blamed (K2-11).
struct MeetingRuleTests {
    static let now = Moment(Cast.today, TimeOfDay(minutesAfterMidnight: 10 * 60))

    static func offer(
        days: Int = 3,
        minutes: Int = 14 * 60,
        place: String = "나래관 3층",
        who: String = ""
    ) -> MeetingOffer {
        MeetingOffer(
            id: .random(),
            day: Cast.today.adding(days: days),
            time: TimeOfDay(minutesAfterMidnight: minutes),
            place: place,
            who: who
        )
    }

    private let gildong = Report.gildong.id

    private func offered(_ offers: [MeetingOffer]) throws -> Report {
        let report = try Report.example(.answered)
        return try report.after(report.offer(offers, by: gildong, at: Self.now))
    }

    @Test(arguments: [
        (offer(days: 0, minutes: 10 * 60), MeetingRefusal.past),
        (offer(days: -1), .past), (offer(days: 91), .tooFar),
        (offer(minutes: 6 * 60 + 59), .oddHour), (offer(minutes: 22 * 60), .oddHour),
        (offer(place: " \n"), .noPlace),
        (offer(place: String(repeating: "가", count: 201)), .tooLong),
        (offer(who: String(repeating: "가", count: 101)), .tooLong),
    ])
    func `no time is offered at which nobody could come`(
        offer: MeetingOffer,
        refusal: MeetingRefusal
    ) throws {
        let report = try Report.example(.answered)
        #expect(throws: refusal) {
            try report.offer([Self.offer(), offer], by: gildong, at: Self.now)
        }
    }

    @Test(arguments: [
        (ReportStage.new, MeetingRefusal.notRead), (.read, .notInCharge), (.closed, .closed),
        (.withdrawn, .withdrawn),
    ])
    func `times are offered by those in charge of an open report`(
        stage: ReportStage,
        refusal: MeetingRefusal
    ) throws {
        let report = try Report.example(stage)
        #expect(throws: refusal) {
            try report.offer([Self.offer()], by: gildong, at: Self.now)
        }
    }

    @Test func `a time is offered once, and twelve at most`() throws {
        let first = Self.offer()
        let report = try offered([first, Self.offer()])
        #expect(report.meetings.offers == [first])
        #expect(try report.offer([Self.offer()], by: gildong, at: Self.now).isEmpty)
        let many = (1...12).map { Self.offer(days: $0, minutes: 9 * 60) }
        #expect(throws: MeetingRefusal.tooMany) {
            try report.offer(many, by: gildong, at: Self.now)
        }
    }

    @Test func `the reporter sees only times to come`() throws {
        let (soon, later) = (Self.offer(days: 1), Self.offer(days: 5))
        let report = try offered([later, soon])
        #expect(report.meetings.open(at: Self.now) == [soon, later])
        let after = Moment(soon.day, soon.time)
        #expect(report.meetings.open(at: after) == [later])
    }

    @Test func `one time is chosen, and the same choice twice is one`() throws {
        let (soon, later) = (Self.offer(days: 1), Self.offer(days: 5))
        var report = try offered([soon, later])
        report = try report.after(report.choose(soon.id, word: "푸른 우산", at: Self.now))
        #expect(report.meetings.chosen == ChosenMeeting(offer: soon, word: "푸른 우산"))
        #expect(try report.choose(soon.id, word: "푸른 우산", at: Self.now).isEmpty)
        for other in [later, soon] {
            #expect(throws: ChoosingRefusal.alreadyChosen) {
                try report.choose(other.id, word: "다른 말", at: Self.now)
            }
        }
    }

    @Test(arguments: [
        ("", ChoosingRefusal.noWord), (" \n ", .noWord), ("두 줄\n짜리", .longWord),
        (String(repeating: "가", count: 41), .longWord),
    ])
    func `a word of recognition is a word`(word: String, refusal: ChoosingRefusal) throws {
        let offer = Self.offer()
        let report = try offered([offer])
        #expect(throws: refusal) { try report.choose(offer.id, word: word, at: Self.now) }
    }

    @Test func `what was taken back or has passed is not chosen`() throws {
        let (soon, later) = (Self.offer(days: 1), Self.offer(days: 5))
        var report = try offered([soon, later])
        #expect(throws: ChoosingRefusal.passed) {
            try report.choose(soon.id, word: "말", at: soon.begins)
        }
        report = try report.after(
            report.takeBack(later.id, instead: nil, because: "", by: gildong, at: Self.now)
        )
        #expect(throws: ChoosingRefusal.noLongerOffered) {
            try report.choose(later.id, word: "말", at: Self.now)
        }
    }

    @Test func `a chosen time that is changed has to be chosen anew, with a reason`() throws {
        let (old, new) = (Self.offer(days: 1), Self.offer(days: 2))
        var report = try offered([old])
        report = try report.after(report.choose(old.id, word: "푸른 우산", at: Self.now))
        #expect(throws: MeetingRefusal.noReason) {
            try report.takeBack(old.id, instead: new, because: " ", by: gildong, at: Self.now)
        }
        report = try report.after(
            report.takeBack(old.id, instead: new, because: "공사", by: gildong, at: Self.now)
        )
        #expect(report.meetings.chosen == nil)
        #expect(report.meetings.news == .takenBack(old, instead: new, reason: "공사"))
        #expect(report.meetings.open(at: Self.now) == [new])
        report = try report.after(report.choose(new.id, word: "푸른 우산", at: Self.now))
        #expect(report.meetings.news == nil)
    }

    @Test func `no time is taken from under a choice that was not seen`() throws {
        let offer = Self.offer()
        var report = try offered([offer])
        report = try report.after(report.choose(offer.id, word: "푸른 우산", at: Self.now))
        #expect(throws: MeetingRefusal.unseenWords) {
            try report.takeBack(
                offer.id,
                instead: nil,
                because: "까닭",
                by: gildong,
                having: report.lastWords.sequence - 1,
                at: Self.now
            )
        }
    }

    @Test(arguments: MeetingOutcome.allCases)
    func `what came of a meeting is a step for the center, and another time may be chosen`(
        outcome: MeetingOutcome
    ) throws {
        let (held, later) = (Self.offer(days: 1), Self.offer(days: 5))
        var report = try offered([held, later])
        report = try report.after(report.choose(held.id, word: "푸른 우산", at: Self.now))
        #expect(throws: MeetingRefusal.notBegun) {
            try report.end(held.id, as: outcome, because: "까닭", by: gildong, at: Self.now)
        }
        if outcome == .weCouldNot {
            #expect(throws: MeetingRefusal.noReason) {
                try report.end(held.id, as: outcome, because: "", by: gildong, at: held.begins)
            }
        }
        report = try report.after(
            report.end(held.id, as: outcome, because: "까닭", by: gildong, at: held.begins)
        )
        #expect(report.nextStep?.rawValue == outcome.rawValue)
        #expect(report.meetings.open(at: held.begins) == [later])
        #expect(throws: MeetingRefusal.notChosen) {
            try report.end(held.id, as: outcome, because: "까닭", by: gildong, at: held.begins)
        }
        #expect(try report.after([.answered("다음에는")]).nextStep == nil)
    }

    @Test func `a reporter cancels until it begins, and may choose the same time again`() throws {
        let offer = Self.offer()
        var report = try offered([offer])
        #expect(try report.cancelMeeting(at: Self.now).isEmpty)
        report = try report.after(report.choose(offer.id, word: "푸른 우산", at: Self.now))
        #expect(throws: ChoosingRefusal.passed) { try report.cancelMeeting(at: offer.begins) }
        report = try report.after(report.cancelMeeting(at: Self.now))
        #expect(report.nextStep == .cancelled)
        #expect(report.meetings.open(at: Self.now) == [offer])
    }

    /// Nobody is left standing at a door.
    @Test(arguments: Closing.allCases)
    func `a report is not closed while somebody means to come`(closing: Closing) throws {
        let offer = Self.offer()
        var report = try offered([offer])
        report = try report.after(report.choose(offer.id, word: "푸른 우산", at: Self.now))
        #expect(throws: ClosingRefusal.meetingAhead) {
            try report.close(as: closing, because: "", by: gildong)
        }
        let stopped = try report.after(report.withdraw(), days: 3)
        #expect(stopped.meetings.chosen == nil)
        #expect(Array(stopped.fallen.values) == [offer])
        // What was past already fell for nobody.
        #expect(try report.after(report.withdraw(), days: 4).fallen.isEmpty)
        #expect(try !stopped.close(as: closing, because: "", by: gildong).isEmpty)
    }
}
