import Testing

@testable import Casework

/// Who may sit together, in whole numbers (Y§11, Y§14, G§15, B-33, B-48).
struct CommitteeTests {
    private func heading(_ code: String, _ article: String) -> Heading {
        Heading(
            code: code,
            label: Bilingual(ko: code, en: code),
            articles: [Article(article)].compactMap(\.self)
        )
    }

    private func sixTenths(_ base: ShareRule.Base) -> ShareRule {
        ShareRule(
            heading: heading("sex", "제15조제3항"),
            group: .eachSex,
            base: base,
            atMost: Fraction("6/10")
        )
    }

    /// G§15: six, the chair and two posts by office, two experts at least.
    private func six(base: ShareRule.Base, chairIsExOfficio: Bool = true) -> CommitteeRule {
        var rule = CommitteeRule(heading("six", "제15조제2항"), size: SizeRule(least: 6, most: 6))
        rule.chair = ChairRule(.office, subject: "chief", isExOfficio: chairIsExOfficio)
        rule.exOfficio = ["sports", "support"]
        rule.categories = [
            CategoryRule(
                heading: heading("expert", "제15조제3항"),
                least: 2,
                isAppointed: true,
                absentWhen: nil
            )
        ]
        rule.shares = [sixTenths(base)]
        return rule
    }

    private func seats(_ text: String) -> [Seat] {
        text.split(separator: " ").map { word in
            Seat(
                category: word.contains("e") ? "expert" : word.contains("s") ? "student" : nil,
                sex: word.contains("f") ? .female : word.contains("m") ? .male : .unrecorded,
                isExOfficio: word.contains("o"),
                isChair: word.contains("c")
            )
        }
    }

    @Test(arguments: [
        (ShareRule.Base.notExOfficio, true, [3], [nil], false),
        (.notExOfficio, false, [4], [2...2], true),
        (.all, true, [6], [3...3], true),
    ])
    func `B-33 sixty per cent of three can be kept by nobody`(
        base: ShareRule.Base,
        chairIsExOfficio: Bool,
        bases: [Int],
        allowed: [ClosedRange<Int>?],
        satisfiable: Bool
    ) {
        let rule = six(base: base, chairIsExOfficio: chairIsExOfficio)
        #expect(rule.shareRanges.map(\.base) == bases)
        #expect(rule.shareRanges.map(\.allowed) == allowed)
        #expect(rule.satisfiableSizes.isEmpty == !satisfiable)
    }

    @Test func `a share that none can keep is a warning, and does not stop the center`() throws {
        let found = six(base: .notExOfficio).findings(on: seats("mco mo fo fe fe me"))
        #expect(found.map(\.what) == [.shareImpossible(share: "sex", base: 3)])
        #expect(found.map(\.isWarning) == [true])
    }

    @Test func `too many of one sex are told with the numbers`() throws {
        let found = six(base: .all).findings(on: seats("mco mo fo me fe fe"))
        #expect(found.isEmpty)
        let other = six(base: .all).findings(on: seats("mco mo mo me me fe"))
        #expect(
            other.map(\.what) == [
                .shareOver(share: "sex", group: .sex(.male), have: 5, base: 6, limit: 3)
            ]
        )
        #expect(other.first?.what.words.ko == "sex: 6명 가운데 남성 5명, 최대 3명")
    }

    @Test func `too few people, too few experts and no chair are all told at once`() throws {
        let found = six(base: .all).findings(on: seats("mo fo me"))
        #expect(
            found.map(\.what) == [
                .tooFew(have: 3, least: 6), .categoryShort("expert", have: 1, least: 2),
                .shareImpossible(share: "sex", base: 3), .noChair,
            ]
        )
    }

    @Test func `whose sex is not recorded is not guessed`() throws {
        let found = six(base: .all).findings(on: seats("mco fo x e e e"))
        #expect(found.map(\.what) == [.sexUnrecorded(4)])
    }

    @Test func `a floor for each sex counts for both (H-10)`() throws {
        let share = ShareRule(
            heading: heading("floor", "제5조"),
            group: .eachSex,
            base: .all,
            atLeast: Fraction("40/100")
        )
        #expect(share.allowed(of: 9) == 4...5)
        #expect(share.allowed(of: 1) == nil)
        #expect(share.allowed(of: 10) == 4...6)
    }

    /// Y§11②: students two at least and three tenths at most of the appointed.
    @Test(arguments: [(10, 2...3), (7, 2...2), (6, nil), (15, 2...4)])
    func `Y-038 students are few but not too few`(base: Int, allowed: ClosedRange<Int>?) throws {
        let most = Fraction("3/10")
        let share = ShareRule(
            heading: heading("students", "제11조제2항"),
            group: .category("student"),
            base: .appointed,
            atMost: most
        )
        let range = share.allowed(of: base).flatMap { $0.upperBound >= 2 ? 2...$0.upperBound : nil }
        #expect(range == allowed)
    }

    @Test
    func `Y-047 students do not sit where no student is concerned, and the size is only told`()
        throws
    {
        var rule = CommitteeRule(
            heading("board", "제14조제1항"),
            size: SizeRule(least: 7, most: 13, isOfStandingBodyOnly: true)
        )
        rule.categories = [
            CategoryRule(
                heading: heading("student", "제14조제3항"),
                least: 1,
                isAppointed: true,
                absentWhen: Condition(without: ["student-involved"])
            )
        ]
        let standing = seats("mc f m f m s s")
        let without = Circumstances(kinds: [], facts: [])
        let body = rule.seats(standing, inCaseOf: without)
        #expect(body.count == 5)
        #expect(rule.findings(on: standing).isEmpty)
        let found = rule.findings(on: body, forOneCase: true)
        #expect(found.map(\.what) == [.tooFew(have: 5, least: 7)])
        #expect(found.map(\.isWarning) == [true])
        let with = Circumstances(kinds: [], facts: ["student-involved"])
        #expect(rule.seats(standing, inCaseOf: with) == standing)
    }

    @Test func `a successor sits for the rest of the term, a member until the day before`() throws {
        let length = try #require(Length("2y"))
        let from = try Day.of("2025-03-01")
        let rest = try Day.of("2026-02-28")
        let remainder = TermRule(
            length: length,
            mayBeRenewed: true,
            vacancy: .remainder,
            articles: []
        )
        let own = try remainder.lastDay(from: from)
        #expect(own?.description == "2027-02-28")
        let renewed = try remainder.lastDay(from: from, predecessorUntil: rest)
        #expect(renewed == rest)
        let full = TermRule(length: length, mayBeRenewed: true, vacancy: .full, articles: [])
        let whole = try full.lastDay(from: from, predecessorUntil: rest)
        #expect(whole?.description == "2027-02-28")
    }
}
