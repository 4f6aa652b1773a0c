import TestSupport
import Testing

@testable import Casework

/// Who must come and how many must agree (Y§13, Y§16, Y§25, G§16, H-10).
struct VoteTests {
    private func vote(
        quorum: String? = "1/2",
        majority: String = "1/2",
        of base: VoteRule.Base = .present,
        isStrict: Bool = true,
        tie: VoteRule.Tie = .fails,
        countsRecused: Bool = true
    ) throws -> VoteRule {
        VoteRule(
            heading: Heading(code: "vote", label: Bilingual(ko: "의결", en: "vote")),
            quorum: try quorum.map {
                .init(try #require(Fraction($0)), of: .registered, isStrict: true)
            },
            majority: .init(try #require(Fraction(majority)), of: base, isStrict: isStrict),
            tie: tie,
            countsRecused: countsRecused,
            chairVotes: true
        )
    }

    private func count(
        _ registered: Int,
        recused: Int = 0,
        _ present: Int,
        _ inFavour: Int,
        _ against: Int,
        chair: Bool? = nil
    ) -> CaseEvent.Count {
        CaseEvent.Count(
            registered: registered,
            recused: recused,
            present: present,
            inFavour: inFavour,
            against: against,
            chairInFavour: chair
        )
    }

    @Test func `more than half come, and more than half of them agree (Y-042, Y-050)`() throws {
        let rule = try vote()
        #expect(rule.outcome(of: count(9, 5, 3, 2)) == .passed)
        #expect(rule.outcome(of: count(9, 4, 4, 0)) == .noQuorum(present: 4, needed: 5))
        #expect(rule.outcome(of: count(10, 5, 5, 0)) == .noQuorum(present: 5, needed: 6))
        #expect(rule.outcome(of: count(10, 6, 3, 3)) == .failed)
        // Whoever abstains is present: three of six are no majority.
        #expect(rule.outcome(of: count(10, 6, 3, 1)) == .failed)
        #expect(rule.outcome(of: count(10, 6, 4, 2)) == .passed)
    }

    @Test func `a tie is the chair's where the text gives it to him (G-47, B-34)`() throws {
        let rule = try vote(tie: .chairDecides)
        #expect(rule.outcome(of: count(6, 6, 3, 3, chair: true)) == .passed)
        #expect(rule.outcome(of: count(6, 6, 3, 3, chair: false)) == .failed)
        #expect(rule.outcome(of: count(6, 6, 3, 3)) == .waitsForChair)
        // Two for and one against, three abstaining, is no tie.
        #expect(rule.outcome(of: count(6, 6, 2, 1, chair: true)) == .failed)
        // Nobody for and nobody against decides nothing.
        #expect(rule.outcome(of: count(6, 6, 0, 0, chair: true)) == .failed)
    }

    @Test func `two thirds are reached, not passed (Y-104)`() throws {
        let rule = try vote(majority: "2/3", isStrict: false)
        #expect(rule.outcome(of: count(9, 6, 4, 2)) == .passed)
        #expect(rule.outcome(of: count(9, 7, 4, 3)) == .failed)
        #expect(rule.outcome(of: count(9, 7, 5, 2)) == .passed)
    }

    @Test func `a majority may be one of all members registered`() throws {
        let rule = try vote(quorum: nil, of: .registered)
        #expect(rule.outcome(of: count(9, 5, 4, 1)) == .failed)
        #expect(rule.outcome(of: count(9, 5, 5, 0)) == .passed)
    }

    @Test(arguments: [
        // Counted, four of nine recused leave five, and five are the quorum of nine.
        (true, 4, VoteOutcome.passed),
        (true, 5, .quorumImpossible(able: 4, needed: 5)),
        // Not counted, the quorum is of those who are left.
        (false, 5, .passed),
        (false, 9, .quorumImpossible(able: 0, needed: 1)),
    ])
    func `recused members count among the registered as the file says (Y§17⑤)`(
        counts: Bool,
        recused: Int,
        outcome: VoteOutcome
    ) throws {
        let rule = try vote(countsRecused: counts)
        let present = 9 - recused
        #expect(rule.outcome(of: count(9, recused: recused, present, present, 0)) == outcome)
    }

    @Test(arguments: [
        (9, 0, 10, 5, 0), (9, 5, 5, 5, 0), (9, 0, 5, 4, 3), (9, 0, 5, -1, 0), (3, 4, 0, 0, 0),
    ])
    func `numbers that cannot be are told`(
        registered: Int,
        recused: Int,
        present: Int,
        inFavour: Int,
        against: Int
    ) throws {
        let count = count(registered, recused: recused, present, inFavour, against)
        #expect(try vote().outcome(of: count) == .contradictory)
    }

    @Test(arguments: Seed.hundred)
    func `one vote more in favour never loses a decision`(seed: Seed) throws {
        var seed = seed
        for _ in 0..<50 {
            let rule = try vote(
                majority: Bool.random(using: &seed) ? "1/2" : "2/3",
                of: Bool.random(using: &seed) ? .present : .registered,
                isStrict: Bool.random(using: &seed),
                countsRecused: Bool.random(using: &seed)
            )
            let registered = Int.random(in: 1...15, using: &seed)
            let recused = Int.random(in: 0...registered, using: &seed)
            let present = Int.random(in: 0...(registered - recused), using: &seed)
            let inFavour = Int.random(in: 0...present, using: &seed)
            let fewer = count(registered, recused: recused, present, max(0, inFavour - 1), 0)
            let more = count(registered, recused: recused, present, inFavour, 0)
            if rule.outcome(of: fewer) == .passed { #expect(rule.outcome(of: more) == .passed) }
        }
    }

    @Test(arguments: 1...30)
    func `thresholds are whole numbers, and the strict one is the next`(count: Int) throws {
        let half = try #require(Fraction("1/2"))
        let strict = VoteRule.Threshold(half, of: .present, isStrict: true).needed(of: count)
        #expect(strict * 2 > count && (strict - 1) * 2 <= count)
        let thirds = try #require(Fraction("2/3"))
        let reached = VoteRule.Threshold(thirds, of: .present, isStrict: false).needed(of: count)
        #expect(reached * 3 >= count * 2 && (reached - 1) * 3 < count * 2)
    }

    @Test func `a third of the members bind the chair to call (Y-050)`() throws {
        let rule = ConveningRule(by: "chair", demandedBy: Fraction("1/3"), articles: [])
        #expect([7, 9, 10].map { rule.demanders(of: $0) } == [3, 3, 4])
    }
}
