import Casework
import Foundation
import Testing

@testable import Regulations

/// Y-128: a regulation that goes first in some kinds of case, in a file beside the other.
struct OverlayTests {
    private static let special = """
        code: special
        title: { ko: 꾸민 특별규정, en: Invented special regulation }
        institution: { ko: 꾸민 대학교, en: Invented University }
        versions:
          - { from: 2025-01-01, transition: receipt, article: 특별규정 제1조 }
        articles:
          - { article: 특별규정 제1조, title: 시행 }
          - { article: 특별규정 제2조, title: 조사 }
        deadlines:
          - { code: handling, ko: 특별한 처리기간, en: Special handling, article: 특별규정 제2조, start: [received], length: 7d, end: [closed], consequence: warn }
        notices:
          - { code: special-notice, ko: 특별한 알림, en: Special notice, article: 특별규정 제2조, after: [received], to: [victim], by: [center], promptness: at-once }

        """

    /// Yuwon's regulation beside a special one, read from files as a server reads them.
    private func read(_ special: String = special) throws -> Rulebook {
        let statutes = try SomeRules.named("yuwon").statutes
        return Rulebook(
            try answer(special).regulation,
            beside: statutes,
            holidays: try HolidaysReader.read(at: Place.holidays)
        )
    }

    private func answer(_ special: String = special) throws -> RegulationReader.Answer {
        let folder = try written(special)
        defer { try? FileManager.default.removeItem(at: folder) }
        return try RegulationReader.read(at: folder.appending(path: "yuwon.yaml"))
    }

    /// A new folder with both files.
    private func written(_ special: String = special) throws -> URL {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "special-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let yuwon = Place.root.appending(path: "regulations/yuwon.yaml")
        let text = try String(contentsOf: yuwon, encoding: .utf8)
        let named = text.replacing(
            "kinds: [sexual-harassment, sexual-violence], status: silent",
            with:
                "kinds: [sexual-harassment, sexual-violence], file: yuwon.special.yaml, status: silent"
        )
        #expect(named != text)
        try Data(named.utf8).write(to: folder.appending(path: "yuwon.yaml"))
        try Data(special.utf8).write(to: folder.appending(path: "yuwon.special.yaml"))
        return folder
    }

    private func mistakes(_ special: String) throws -> [Mistake] {
        try #require(#expect(throws: Mistakes.self) { try read(special) }).all
    }

    private func received(_ kind: String, on day: String = "2026-03-03") -> String {
        """
        established/reporter-named, on: \(day)
        established/one-side-member, on: \(day)
        received, on: \(day), codes: [\(kind)]
        """
    }

    private func handling(_ matter: Case, on day: String) throws -> CaseClock {
        try #require(matter.at(try Day.of(day)).clocks.first { $0.rule.code == "handling" })
    }

    @Test(arguments: ["sexual-violence", "digital-sexual-violence"])
    func `it goes first in such a case, and in kinds within that kind`(kind: String) throws {
        let (matter, refused) = try SomeRules.made(received(kind), under: read())
        #expect(refused.isEmpty)
        let clock = try handling(matter, on: "2026-03-05")
        #expect(clock.reckoning?.effective == Day("2026-03-10"))
        #expect("\(try #require(clock.rule.article))" == "특별규정 제2조")
        let status = matter.at(try Day.of("2026-03-05"))
        #expect(status.duties.contains { $0.rule.code == "special-notice" })
        #expect(status.warnings.map(\.code).contains("overlay-applied"))
        #expect(status.version?.from == Day("2024-01-02"))
    }

    @Test func `what it leaves unsaid is as the regulation beneath says`() throws {
        let usual = try SomeRules.made(received("sexual-violence"), under: SomeRules.named("yuwon"))
            .0
        let special = try SomeRules.made(received("sexual-violence"), under: read()).0
        let day = try Day.of("2026-03-05")
        func others(_ matter: Case) -> [String] {
            matter.at(day).clocks.filter { $0.rule.code != "handling" }.map(\.rule.code)
        }
        #expect(others(special) == others(usual))
        #expect(special.at(day).allowed.map(\.step) == usual.at(day).allowed.map(\.step))
    }

    @Test func `another kind of case knows nothing of it`() throws {
        let (matter, _) = try SomeRules.made(received("abuse-of-power"), under: read())
        let usual = try SomeRules.made(received("abuse-of-power"), under: SomeRules.named("yuwon"))
            .0
        let day = try Day.of("2026-03-05")
        #expect(matter.at(day).clocks == usual.at(day).clocks)
        #expect(!matter.at(day).warnings.map(\.code).contains { $0.hasPrefix("overlay") })
    }

    @Test func `a case that turns out to be of such a kind is under it from then on`() throws {
        let (matter, refused) = try SomeRules.made(
            received("abuse-of-power") + """

                classified/sexual-violence, on: 2026-03-09
                notified/special-notice, on: 2026-03-09, to: [victim]
                classified/abuse-of-power, on: 2026-03-16
                """,
            under: read()
        )
        #expect(refused.isEmpty)
        #expect(try handling(matter, on: "2026-03-06").reckoning?.effective != Day("2026-03-10"))
        #expect(try handling(matter, on: "2026-03-09").reckoning?.effective == Day("2026-03-10"))
        #expect(try handling(matter, on: "2026-03-16").reckoning?.effective != Day("2026-03-10"))
    }

    @Test func `what only it knows is refused in other cases`() throws {
        let (_, refused) = try SomeRules.made(
            received("abuse-of-power") + """

                notified/special-notice, on: 2026-03-09, to: [victim]
                """,
            under: read()
        )
        #expect(refused.map(\.refusal.code) == ["unknown-code"])
    }

    @Test func `a kind that was written down late is counted from its day`() throws {
        let (matter, refused) = try SomeRules.made(
            received("abuse-of-power") + """

                established/one-side-member, on: 2026-03-12, item: other
                learned/sexual-violence, on: 2026-03-06, recorded: 2026-03-13
                """,
            under: read()
        )
        #expect(refused.isEmpty)
        #expect(try handling(matter, on: "2026-03-06").reckoning?.effective == Day("2026-03-10"))
    }

    @Test func `it governs only what was received while it was in force`() throws {
        let (matter, _) = try SomeRules.made(
            received("sexual-violence", on: "2024-12-31"),
            under: read()
        )
        let status = matter.at(try Day.of("2025-01-03"))
        #expect(!status.duties.contains { $0.rule.code == "special-notice" })
        #expect(status.warnings.map(\.code).contains("overlay-not-applied"))
    }

    @Test func `where open cases follow it, it governs them from its first day`() throws {
        let pending = Self.special.replacing("transition: receipt", with: "transition: pending")
        let (matter, _) = try SomeRules.made(
            received("sexual-violence", on: "2024-12-31"),
            under: read(pending)
        )
        #expect(try handling(matter, on: "2024-12-31").reckoning?.effective != Day("2025-01-07"))
        #expect(try handling(matter, on: "2025-01-01").reckoning?.effective == Day("2025-01-07"))
    }

    @Test func `its mistakes are told with its own name and lines, all at once`() throws {
        let found = try mistakes(
            Self.special.replacing("to: [victim]", with: "to: [nobody-known]")
                .replacing("article: 특별규정 제2조, start", with: "article: 특별규정 제9조, start")
                    + """
                    yearly:
                      - { code: plan, ko: 계획, en: Plan, article: 특별규정 제2조, due-on: 02-28 }

                    """
        )
        #expect(found.map(\.line) == [10, 12, 13])
        #expect(found.allSatisfy { $0.file.hasSuffix("/yuwon.special.yaml") })
        #expect(found.last?.reason == .regulation(.notOfCases("yearly")))
    }

    @Test func `articles that both have are warned of`() throws {
        let warnings = try answer(Self.special.replacing("특별규정 제2조", with: "제22조")).warnings
        #expect(warnings.contains { $0.reason == .regulation(.sameArticle("제22조")) })
    }

    @Test func `what it says otherwise than before is told, and reaches open cases`() throws {
        let (old, new) = (try answer(), try answer(Self.special.replacing("7d", with: "10d")))
        let found = new.differences(from: old)
        #expect(found.map(\.path) == ["overlays/special-regulation/says/deadlines/handling/length"])
        #expect(found.map(\.reachesOpenCases) == [true])
    }

    @Test func `a home that keeps a regulation keeps what goes first beside it`() throws {
        let from = try written()
        defer { try? FileManager.default.removeItem(at: from) }
        let own = from.appending(path: "own")
        let shelf = RegulationShelf([own, from])
        #expect(shelf.names == ["yuwon"])
        try shelf.keep("yuwon")
        try FileManager.default.removeItem(at: from.appending(path: "yuwon.special.yaml"))
        let chosen = ChosenRegulation(name: "yuwon", inForceSince: try Day.of("2024-01-02"))
        #expect(try shelf.read(chosen).overlays.first?.special?.code == "special")
    }

    @Test func `what a home has kept before is not written over`() throws {
        let from = try written()
        defer { try? FileManager.default.removeItem(at: from) }
        let own = from.appending(path: "own")
        try FileManager.default.createDirectory(at: own, withIntermediateDirectories: true)
        let kept = own.appending(path: "yuwon.special.yaml")
        let earlier = Data(Self.special.replacing("7d", with: "9d").utf8)
        try earlier.write(to: kept)
        try RegulationShelf([own, from]).keep("yuwon")
        #expect(try Data(contentsOf: kept) == earlier)
    }

    @Test(arguments: ["", "::", "- a", "code: x"])
    func `a file that is none is refused`(text: String) throws {
        #expect(try mistakes(text).allSatisfy { $0.file.hasSuffix("/yuwon.special.yaml") })
    }
}
