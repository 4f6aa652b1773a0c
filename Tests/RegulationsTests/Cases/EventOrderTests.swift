import Casework
import Testing

@testable import Regulations

/// What comes twice, too late, too early or against what stands already.
struct EventOrderTests {
    static let received = """
        consultation-requested, on: 2026-02-27
        established/reporter-named, on: 2026-03-02
        established/one-side-member, on: 2026-03-02
        received, on: 2026-03-03
        """

    let rules: Rulebook

    init() throws { rules = try SomeRules.named("yuwon") }

    private func refusals(_ lines: String) throws -> [String] {
        let (_, refused) = try SomeRules.made(Self.received + "\n" + lines, under: rules)
        return refused.map(\.refusal.code)
    }

    @Test(arguments: [
        ("received, on: 2026-03-03", "duplicate"),
        ("received, on: 2026-03-04", "not-in-stage"),
        ("investigation-opened, on: 2026-03-01", "out-of-order"),
        (
            "investigation-opened, on: 2026-03-05, recorded: 2026-03-04",
            "written-before-it-happened"
        ),
        ("resumed/suspended, on: 2026-03-05", "not-yet"),
        ("lifted/minor-victim, on: 2026-03-05", "not-so"),
        ("established/reporter-named, on: 2026-03-05", "already-so"),
        ("established/of-no-name, on: 2026-03-05", "unknown-code"),
        ("classified, on: 2026-03-05, codes: [of-no-name]", "unknown-code"),
        ("arrived/receipt-notice, on: 2026-03-05", "nothing-sent"),
        ("extended/investigation, on: 2026-03-05, length: 10d, reason: true", "period-not-begun"),
        ("extended/objection, on: 2026-03-05, length: 10d, reason: true", "not-extendable"),
        ("extended/handling, on: 2026-03-05, reason: true", "missing"),
        ("extended/handling, on: 2026-03-05, length: 30d", "missing"),
        ("dismissed, on: 2026-03-05, by: director, reason: true", "missing"),
        ("dismissed/of-no-name, on: 2026-03-05, by: director, reason: true", "unknown-ground"),
        ("dismissed, on: 2026-03-05, by: nobody", "unknown-subject"),
        ("dismissed, on: 2026-03-05, codes: [late], by: victim, reason: true", "wrong-person"),
        ("summoned, on: 2026-03-05, to: [respondent], item: one", "not-in-stage"),
        (
            "committee-met/committee, on: 2026-03-05, count: { registered: 9, present: 10, in-favour: 5, against: 0 }",
            "contradictory-count"
        ),
        ("transferred, on: 2026-03-05", "not-in-regulation"),
        ("consulted/of-no-name, on: 2026-03-05", "unknown-code"),
        ("referred/of-no-name, on: 2026-03-05", "unknown-code"),
        ("unanswered/victm-side, on: 2026-03-05", "unknown-code"),
        ("measure-ordered/of-no-name, on: 2026-03-05, reason: true", "unknown-code"),
        ("extended/handling, on: 2026-03-05, length: 72h, reason: true", "wrong-unit"),
        ("withdrawn, on: 2026-03-05, by: parties", "wrong-person"),
    ])
    func `an event that cannot be is refused with its reason`(line: String, code: String) throws {
        #expect(try refusals(line) == [code])
    }

    @Test func `every refusal speaks both languages`() throws {
        let lines = "received, on: 2026-03-04\ninvestigation-opened, on: 2026-03-01"
        let (_, refused) = try SomeRules.made(Self.received + "\n" + lines, under: rules)
        for refusal in refused.map(\.refusal) {
            #expect(!refusal.words.ko.isEmpty && !refusal.words.en.isEmpty)
        }
        #expect(refused.first?.refusal.article?.description == "제19조제1항")
    }

    @Test func `what is written down late counts from its own day, with a warning`() throws {
        let lines = """
            consulted, on: 2026-03-10
            investigation-opened, on: 2026-03-05, recorded: 2026-03-11
            """
        let (made, refused) = try SomeRules.made(Self.received + "\n" + lines, under: rules)
        #expect(refused.isEmpty)
        #expect(made.summary.stage == "investigating")
        let day = try Day.of("2026-03-05")
        #expect(made.events.map(\.kind).suffix(2) == [.investigationOpened, .consulted])
        #expect(
            made.warnings.map(\.reason) == [.writtenLate(.investigationOpened, happened: day)]
        )
    }

    @Test func `a slip in a code is told with the codes that are known`() throws {
        let (_, refused) = try SomeRules.made(
            Self.received + "\nunanswered/victm-side, on: 2026-03-05",
            under: rules
        )
        let words = try #require(refused.first).refusal.words
        #expect(words.ko.contains("victim-side") && words.en.contains("victim-side"))
    }

    @Test func `a file that is all out of order is told in the order of its days`() throws {
        let first = try Day.of("2026-03-04")
        let days = (0..<300).map { first.adding(days: $0) }
        let lines = days.reversed().map { "consulted, on: \($0)" }.joined(separator: "\n")
        let (made, refused) = try SomeRules.made(Self.received + "\n" + lines, under: rules)
        #expect(refused.isEmpty)
        #expect(made.events.map(\.day) == made.events.map(\.day).sorted())
        #expect(made.events.count == 4 + days.count)
        #expect(made.warnings.count { $0.code == "written-late" } == days.count - 1)
    }

    @Test func `many that are late take the ground from nothing that stands`() throws {
        let first = try Day.of("2026-03-07")
        let days = (0..<40).map { first.adding(days: $0) }
        let late = days.reversed().map { "consulted, on: \($0)" }.joined(separator: "\n")
        let lines = """
            investigation-opened, on: 2026-03-10
            \(late)
            dismissed, on: 2026-03-06, codes: [withdrawn], by: director, reason: true, recorded: 2026-09-12
            received, on: 2026-03-04
            """
        let (made, refused) = try SomeRules.made(Self.received + "\n" + lines, under: rules)
        #expect(refused.map(\.event.kind) == [.dismissed, .received])
        #expect(made.summary.stage == "investigating")
    }

    @Test func `what is written down late may not take the ground from what stands`() throws {
        let lines = """
            investigation-opened, on: 2026-03-10
            dismissed, on: 2026-03-06, codes: [withdrawn], by: director, reason: true, recorded: 2026-03-12
            """
        #expect(try refusals(lines) == ["out-of-order"])
    }

    @Test func `an earlier day is answered without what came after it`() throws {
        let lines = "investigation-opened, on: 2026-03-10"
        let (made, _) = try SomeRules.made(Self.received + "\n" + lines, under: rules)
        #expect(try made.at(Day.of("2026-03-09")).stage?.code == "received")
        #expect(try made.at(Day.of("2026-03-10")).stage?.code == "investigating")
        #expect(try made.at(Day.of("2026-03-01")).clocks.isEmpty)
    }

    @Test func `a period is extended once, and late with a warning (Y-079, C2)`() throws {
        let once = "extended/handling, on: 2026-08-20, length: 60d, reason: true, by: committee"
        let again = "extended/handling, on: 2026-08-21, length: 60d, reason: true, by: committee"
        #expect(try refusals(once + "\n" + again) == ["extended-often"])
        let late = "extended/handling, on: 2026-09-10, length: 60d, reason: true, by: committee"
        let (made, refused) = try SomeRules.made(Self.received + "\n" + late, under: rules)
        #expect(refused.isEmpty)
        #expect(made.warnings.map(\.code) == ["extended-after-end"])
        let clocks = made.at(try Day.of("2026-09-10")).clocks
        let clock = try #require(clocks.first { $0.code == "handling" })
        // From the end before it moved, 2026-08-30.
        #expect(clock.reckoning?.nominal?.description == "2026-10-29")
    }

    @Test func `a statement has a week of its own, and at most a week more (Y-088)`() throws {
        let lines = """
            investigation-opened, on: 2026-03-04
            statement-requested, on: 2026-03-05, to: [respondent], item: one
            statement-requested, on: 2026-03-09, to: [witness], item: two
            statement-submitted, on: 2026-03-12, item: one
            extended/statement, on: 2026-03-10, item: two, length: 8d, reason: true, recorded: 2026-03-12
            extended/statement, on: 2026-03-12, item: two, length: 7d, reason: true
            """
        let (made, refused) = try SomeRules.made(Self.received + "\n" + lines, under: rules)
        #expect(refused.map(\.refusal.reason) == [.extendedTooLong(most: .days(7))])
        let clocks = made.at(try Day.of("2026-03-13")).clocks.filter {
            $0.code == "statement"
        }
        #expect(clocks.map(\.item) == ["one", "two"])
        let met = try Day.of("2026-03-12")
        #expect(clocks.first?.state == .met(on: met))
        #expect(clocks.last?.reckoning?.effective?.description == "2026-03-23")
    }

    @Test func `a withdrawal makes void what the regulation owed, not what the law does (Y-114)`()
        throws
    {
        let lines = "withdrawn, on: 2026-03-10, by: reporter"
        let (made, refused) = try SomeRules.made(Self.received + "\n" + lines, under: rules)
        #expect(refused.isEmpty)
        let status = made.at(try Day.of("2026-03-11"))
        #expect(status.warnings.contains { $0.code == "bars-new-report" })
        #expect(!status.duties.contains { $0.code == "receipt-notice" })
        #expect(status.duties.contains { $0.code == "withdrawal-paper" && $0.isOpen })
    }
}
