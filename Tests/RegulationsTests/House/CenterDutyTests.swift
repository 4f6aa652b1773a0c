import Casework
import Testing

@testable import Regulations

/// Who has to work at a center, what training and what a year ask: the checks beside the cases.
struct CenterDutyTests {
    private func day(_ text: String) throws -> Day { try #require(Day(text)) }

    /// Y-028, Y-029, G-13.
    @Test func `a roster lacks what the text asks for`() throws {
        let yuwon = try Shelf.regulation("yuwon")
        let counsellors = try #require(yuwon.staffing[code: "counsellors"])
        let investigators = try #require(yuwon.staffing[code: "investigators"])
        let woman = Post(subject: "grievance-counsellor", holder: 1, sex: .female)
        let man = Post(subject: "grievance-counsellor", holder: 2, sex: .male)
        let other = Post(subject: "grievance-counsellor", holder: 3, sex: .female)
        #expect(counsellors.findings(about: [woman, man]) == [])
        #expect(
            counsellors.findings(about: [woman, other])
                == [.sexMissing(.male, have: 0, least: 1)]
        )
        #expect(
            counsellors.findings(about: [man]) == [
                .tooFew(have: 1, least: 2), .sexMissing(.female, have: 0, least: 1),
            ]
        )
        let both = Post(subject: "rights-investigator", holder: 1, sex: .female)
        let alone = Post(subject: "rights-investigator", holder: 4, sex: .unrecorded)
        #expect(
            investigators.findings(about: [woman, man, both])
                == [.sameHolder(otherPost: "grievance-counsellor")]
        )
        #expect(investigators.findings(about: [woman, man, alone]) == [])
        #expect(investigators.findings(about: []) == [.tooFew(have: 0, least: 1)])
        let gwangju = try #require(
            try Shelf.regulation("gwangju-dongbu").staffing[code: "counsellors"]
        )
        let one = Post(subject: "counsellor", holder: 1, sex: .female)
        #expect(
            gwangju.findings(about: [one, one]) == [
                .tooFew(have: 1, least: 2), .sexMissing(.male, have: 0, least: 1),
            ]
        )
    }

    /// Y-121, Y-122, Y-123.
    @Test func `a year of training is long enough, by an expert, and about everything`() throws {
        let rule = try #require(try Shelf.regulation("yuwon").training[code: "prevention"])
        var good = Training(on: try day("2026-05-11"), minutes: 60)
        good.isByExpert = true
        good.isFaceToFace = true
        good.covers = Set((rule.contents + rule.subjects).map(\.code))
        #expect(rule.findings(about: [good], in: 2026) == [])
        #expect(rule.findings(about: [good], in: 2027).contains(.tooSeldom(have: 0, least: 1)))
        var short = Training(on: try day("2026-05-11"), minutes: 59)
        (short.isByExpert, short.isFaceToFace, short.covers) = (true, true, good.covers)
        #expect(
            rule.findings(about: [short], in: 2026).prefix(2) == [
                .tooShort(on: short.day, minutes: 59, least: 60), .tooSeldom(have: 0, least: 1),
            ]
        )
        var online = good
        online.isFaceToFace = false
        #expect(rule.findings(about: [online], in: 2026) == [.onlineWithoutReason(on: good.day)])
        online.hasReason = true
        #expect(rule.findings(about: [online], in: 2026) == [])
        var narrow = good
        narrow.covers.remove("prostitution")
        narrow.isByExpert = false
        #expect(
            rule.findings(about: [narrow], in: 2026) == [
                .tooFewByExpert(have: 0, least: 1), .notCovered("prostitution"),
            ]
        )
    }

    /// G-18.
    @Test func `one training of the guidelines is face to face`() throws {
        let rule = try #require(
            try Shelf.regulation("gwangju-dongbu").training[code: "prevention"]
        )
        var online = Training(on: try day("2026-05-11"), minutes: 60)
        online.covers = Set(rule.contents.map(\.code))
        #expect(
            rule.findings(about: [online], in: 2026)
                == [.tooFewFaceToFace(have: 0, least: 1)]
        )
    }

    /// G-07, G-17, and the results by the end of February (양성평등기본법 시행령 §20).
    @Test func `what a year asks for is reminded of until it is done`() throws {
        let gwangju = try Shelf.regulation("gwangju-dongbu")
        let done = [
            "annual-plan": Set([2025, 2026]), "training-plan": [2025], "heads-attendance": [2025],
        ]
        let found = gwangju.yearlyReminders(on: try day("2026-03-02"), done: done)
        #expect(found.map(\.code) == ["training-plan", "heads-attendance"])
        #expect(found.map(\.due) == [try day("2026-12-31"), try day("2026-12-31")])
        #expect(found.map(\.isLate) == [false, false])
        let statutes = try Shelf.regulation("statutes")
        let late = statutes.yearlyReminders(on: try day("2028-03-01"), done: [:])
        #expect(late.map(\.due) == [try day("2027-02-28"), try day("2028-02-29")])
        #expect(late.map(\.isLate) == [true, true])
        #expect(
            statutes.yearlyReminders(
                on: try day("2028-02-29"),
                done: ["training-results": [2027]]
            ).map(\.isLate) == [false]
        )
    }
}
