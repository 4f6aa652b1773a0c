import Casework
import Foundation
import Testing

@testable import Regulations

/// What a case asks again each time, of everybody and by whoever stands in for another.
struct RoundTests {
    private func made(_ lines: String, _ name: String = "yuwon") throws -> (Case, [RefusedEvent]) {
        let before = name == "yuwon" ? EventOrderTests.received + "\n" : ""
        return try SomeRules.made(before + lines, under: SomeRules.named(name))
    }

    @Test func `a withdrawal says before it is taken what it does (Y-115)`() throws {
        let (made, _) = try made("consulted, on: 2026-03-04")
        let status = made.at(try Day.of("2026-03-05"))
        let step = try #require(status.allowed.first { $0.step.code == "withdraw" })
        #expect(step.warnings.map(\.code) == ["voids-procedure", "bars-new-report"])
        #expect(step.warnings.allSatisfy { $0.article?.description == "제28조제1항" })
        #expect(step.warnings.last?.words.ko.contains("같은 신고인") == true)
    }

    @Test func `once taken it names its article (Y-115, b-21)`() throws {
        let (made, _) = try made("withdrawn, on: 2026-03-10, by: reporter")
        let status = made.at(try Day.of("2026-03-11"))
        let warning = try #require(status.warnings.first { $0.code == "bars-new-report" })
        #expect(warning.article?.description == "제28조제1항")
    }

    @Test func `a warning goes once a fact that was recorded late answers it`() throws {
        let lines = """
            consultation-requested, on: 2026-02-27
            established/reporter-named, on: 2026-03-02
            received, on: 2026-03-03
            """
        let rules = try SomeRules.named("yuwon")
        let (warned, _) = try SomeRules.made(lines, under: rules)
        #expect(warned.warnings.map(\.code) == ["need"])
        let late = "\nestablished/one-side-member, on: 2026-03-02"
        let (answered, refused) = try SomeRules.made(lines + late, under: rules)
        #expect(refused.isEmpty)
        #expect(answered.warnings.isEmpty)
    }

    @Test func `a long extension after the end says both (C2)`() throws {
        let late = "extended/handling, on: 2026-09-10, length: 200d, reason: true, by: committee"
        let (made, refused) = try made(late)
        #expect(refused.isEmpty)
        #expect(made.warnings.map(\.code) == ["longer-than-usual", "extended-after-end"])
    }

    @Test func `a measure cannot end before it begins (Y-069)`() throws {
        let line = "measure-requested/separation, on: 2026-03-05, to: [respondent], item: a"
        let (_, refused) = try made(line + ", until: 2026-03-04, reason: true")
        #expect(refused.map(\.refusal.code) == ["ends-before-it-begins"])
        let (_, taken) = try made(line + ", until: 2026-03-05, reason: true")
        #expect(taken.isEmpty)
    }

    @Test func `a refusal names the key by which a late event is written down`() throws {
        let (_, refused) = try made("investigation-opened, on: 2026-03-01")
        let words = try #require(refused.first).refusal.words
        #expect(words.ko.contains("recorded)"))
    }

    @Test func `no violation is rejected by the committee alone, and not by nobody (Y-081)`() throws
    {
        let before = """
            referred, on: 2026-03-24
            committee-met/committee, on: 2026-03-30, item: a

            """
        let reject = "rejected/no-violation, on: 2026-03-31, reason: true"
        let count = ", count: { registered: 9, present: 9, in-favour: 6, against: 3 }"
        let (carried, _) = try made(before + reject + count)
        #expect(carried.summary.stage == "rejected")
        let (_, unvoted) = try made(before + reject)
        #expect(unvoted.map(\.refusal.code) == ["missing"])
        let (_, director) = try made(before + reject + count + ", by: director")
        #expect(director.map(\.refusal.code) == ["wrong-person"])
    }

    @Test func `the notice to the minister under the law is the regulation's too (Y-064)`() throws {
        let lines = """
            learned/sexual-violence, on: 2026-03-04
            notified/law-notice-violence, on: 2026-03-05
            notified/law-plan-violence, on: 2026-03-06, to: [ministry]
            """
        let (made, _) = try made(lines)
        let status = made.at(try Day.of("2026-03-06"))
        let duty = try #require(status.duties.first { $0.code == "ministry-notice" })
        #expect(duty.state == .done)
        let both = try #require(status.duties.first { $0.code == "plan-to-ministries" })
        #expect(both.remaining == ["education-ministry"])
        let clock = try #require(status.clocks.first { $0.code == "plan-since-known" })
        #expect(clock.stateCode == "met")
    }

    @Test func `a case older than the wording of the law says so`() throws {
        let lines = """
            established/reporter-named, on: 2025-09-01
            established/one-side-member, on: 2025-09-01
            received/sexual-harassment, on: 2025-09-02
            """
        let (old, _) = try SomeRules.made(lines, under: SomeRules.named("yuwon"))
        #expect(old.at(try Day.of("2025-09-03")).warnings.contains { $0.code == "later-law" })
        let new = lines.replacing("2025-09", with: "2026-09")
        let (since, _) = try SomeRules.made(new, under: SomeRules.named("yuwon"))
        #expect(!since.at(try Day.of("2026-09-03")).warnings.contains { $0.code == "later-law" })
    }

    @Test func `the readings of a pause and of an objection are listed (b-5, b-50)`() throws {
        let lines = """
            paused/postponed, on: 2026-03-05, codes: [settling], by: chair
            resumed/postponed, on: 2026-03-06, by: chair
            """
        let rules = try SomeRules.named("yuwon")
        let (made, refused) = try made(lines)
        #expect(refused.isEmpty)
        let answer = CaseAnswer(made.at(try Day.of("2026-03-07")), of: rules, refused: [])
        #expect(Set(answer.readings.map(\.id)).isSuperset(of: ["b-5", "b-50"]))
    }

    @Test func `the acting chair is among those who may act once elected (Y-055)`() throws {
        let lines = """
            referred, on: 2026-03-24
            member-withdrew, on: 2026-03-25, by: member, item: a
            """
        let (before, _) = try made(lines)
        let (after, _) = try made(lines + "\ndeputy-took, on: 2026-03-26, by: committee")
        let day = try Day.of("2026-03-27")
        #expect(!by("call-committee", in: before.at(day)).contains("acting-chair"))
        #expect(by("call-committee", in: after.at(day)) == ["chair", "acting-chair"])
    }

    private func by(_ step: String, in status: CaseStatus) -> [String] {
        status.allowed.first { $0.step.code == step }?.step.by ?? []
    }
}
