import Casework
import Foundation
import Testing

@testable import Regulations

/// What a file says that can never come true is complained about, not kept in silence.
struct SilentMistakeTests {
    typealias Slip = RegulationMistakeTests.Slip

    static let slips = [
        Slip(
            find: "after: [received], by: [investigator], to",
            write: "by: [investigator], to",
            fault: fault(.neverOwed("receipt-notice"))
        ),
        Slip(
            find: "each: 1m",
            write: "each: 7h",
            fault: fault(.otherUnit("7h", of: "2m"))
        ),
        Slip(
            find: "kinds:\n  - { code: misconduct, ",
            write: "kinds:\n  - { code: misconduct, parent: misconduct, ",
            fault: fault(.holdsItself("kind", "misconduct"))
        ),
        Slip(
            find: "sort: party, ko: 신고인, en: reporter }",
            write: "sort: party, ko: 신고인, en: reporter, members: [reporter] }",
            fault: fault(.holdsItself("subject", "reporter"))
        ),
        Slip(
            find: "base: all, at-least",
            write: "category: studentz, base: all, at-least",
            fault: fault(.unknown("category", "studentz", known: []))
        ),
        Slip(
            find: "majority: { more-than: 1/2",
            write: "majority: { more-than: 1/1",
            fault: fault(.neverTrue("more-than: 1/1"))
        ),
        Slip(
            find: "each: 1m",
            write: "each: 2m, total: 1m",
            fault: fault(.longerThanAll("2m", all: "1m"))
        ),
        Slip(
            find: "start: [received], length: 60d",
            write:
                "when: { facts: [foreign-party], without: [foreign-party] }, start: [received], length: 60d",
            fault: fault(.neverTrue("facts, without: foreign-party"))
        ),
        Slip(
            find: "event: received, from",
            write:
                "event: received, needs: [{ fact: foreign-party, ko: 하나, en: one, article: 제1조 }, { no-fact: foreign-party, ko: 둘, en: two, article: 제1조 }], from",
            fault: fault(.neverTrue("fact, no-fact: foreign-party"))
        ),
    ]

    private static func fault(_ fault: RegulationFault) -> Mistake.Reason { .regulation(fault) }

    private func mistakes(_ text: String) throws -> [Mistake] {
        do throws(Mistakes) {
            return try RegulationReader.read(Data(text.utf8), named: "exercise.yaml").warnings
        } catch {
            return error.all
        }
    }

    private func text() throws -> String {
        try String(contentsOf: RegulationFileTests.exercise, encoding: .utf8)
    }

    @Test(arguments: slips)
    func `what can never come true is seen in its line`(slip: Slip) throws {
        let text = try text()
        let place = try #require(text.range(of: slip.find), "\(slip.find)")
        let found = try mistakes(text.replacingCharacters(in: place, with: slip.write))
        let line = text[..<place.upperBound].count { $0 == "\n" } + 1
        #expect(found.contains { $0.reason == slip.fault && abs($0.line - line) <= 8 }, "\(found)")
        #expect(found.allSatisfy { !$0.what.isEmpty && !$0.mend.isEmpty })
    }

    @Test func `a wording that ends before it begins is seen`() throws {
        let wrong = try text().replacing("until: 2025-02-28", with: "until: 2024-02-28")
        let days = (try Day.of("2024-03-01"), try Day.of("2024-02-28"))
        #expect(
            try mistakes(wrong).map(\.reason) == [
                .regulation(.endsBeforeItBegins(from: days.0, until: days.1))
            ]
        )
    }

    @Test func `days between two wordings are warned of (Y-129)`() throws {
        let wrong = try text().replacing("until: 2025-02-28", with: "until: 2025-02-26")
        let days = (try Day.of("2025-02-27"), try Day.of("2025-02-28"))
        #expect(
            try mistakes(wrong).map(\.reason) == [.regulation(.gap(from: days.0, until: days.1))]
        )
    }

    @Test(arguments: [
        (
            "size: { least: 9, most: 9, counts-chair: true }",
            "size: { most: 9, counts-chair: true }"
        ),
        ("length: 60d, end: [resolved]", "end: [resolved]"),
    ])
    func `what is broken is told once, not by everybody who names it`(right: String, wrong: String)
        throws
    {
        let spoilt = try text()
        try #require(spoilt.contains(right))
        let found = try mistakes(spoilt.replacing(right, with: wrong))
        #expect(found.count == 1, "\(found)")
    }

    @Test func `a reading says why there is one (B2)`() throws {
        let more =
            try text().replacing(
                "pause-count: exclude-first }",
                with: "pause-count: exclude-first, status: conflict, readings: [b-1] }"
            )
                + """
                readings:
                  - code: b-1
                    ko: 두 조문이 다름
                    en: Two articles differ
                    article: 제1조
                    choices:
                      - { code: one, ko: 하나, en: One }
                    chosen: one

                """
        #expect(try mistakes(more).map(\.reason) == [.missingKey("status")])
    }

    @Test func `two kinds that hold each other are seen`() throws {
        let wrong = try text().replacing(
            "kinds:\n",
            with: """
                kinds:
                  - { code: wide, ko: 넓은 것, en: wide, article: 제1조, parent: narrow }
                  - { code: narrow, ko: 좁은 것, en: narrow, article: 제1조, parent: wide }

                """
        )
        let found = try mistakes(wrong).map(\.reason)
        #expect(found.contains(.regulation(.holdsItself("kind", "wide"))))
        #expect(found.contains(.regulation(.holdsItself("kind", "narrow"))))
    }

    @Test func `B2 a reading that no value names is warned of`() throws {
        let more =
            try text()
                + """
                readings:
                  - code: b-1
                    status: conflict
                    ko: 두 조문이 다름
                    en: Two articles differ
                    article: 제1조
                    choices:
                      - { code: one, ko: 하나, en: One }
                    chosen: one

                """
        #expect(try mistakes(more).map(\.reason) == [.regulation(.decidesNothing("b-1"))])
        let named = more.replacing(
            "pause-count: exclude-first }",
            with: "pause-count: exclude-first, status: conflict, readings: [b-1] }"
        )
        #expect(try mistakes(named) == [])
    }

    @Test(arguments: [true, false])
    func `Y-128 a regulation that goes first must lie beside the file`(isThere: Bool) throws {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "overlay-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let overlay = """
            overlays:
              - { code: special, ko: 특별규정, en: Special, article: 제1조, kinds: [misconduct], file: special.yaml }

            """
        let file = folder.appending(path: "ours.yaml")
        try Data((text() + overlay).utf8).write(to: file)
        if isThere {
            try Data(text().utf8).write(to: folder.appending(path: "special.yaml"))
            let same = Mistake.Reason.regulation(.sameArticle("제1조"))
            #expect(try RegulationReader.read(at: file).warnings.map(\.reason) == [same])
        } else {
            let thrown = #expect(throws: Mistakes.self) { try RegulationReader.read(at: file) }
            let found = try #require(thrown).all
            #expect(found.map(\.reason) == [.regulation(.missingFile("special.yaml"))])
        }
    }

    @Test func `a committee of ninety-nine is checked at once`() throws {
        let wide = try text().replacing(
            "size: { least: 9, most: 9",
            with: "size: { least: 3, most: 99"
        )
        .replacing(
            "    chair: { way: elected }\n",
            with: """
                    chair: { way: elected }
                    categories:
                      - { code: students, ko: 학생, en: students, article: 제3조, least: 2, appointed: true }
                      - { code: experts, ko: 전문가, en: experts, article: 제3조, appointed: true }
                      - { code: staff, ko: 직원, en: staff, article: 제3조 }
                      - { code: teachers, ko: 교수, en: teachers, article: 제3조 }

                """
        )
        #expect(try mistakes(wide) == [])
    }
}
