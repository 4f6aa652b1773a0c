import Casework
import Foundation
import Testing

@testable import Regulations

/// What is wrong with a regulation is said with its line, all of it at once.
struct RegulationMistakeTests {
    /// A change to a right file, and the complaint that it must bring.
    struct Slip: CustomTestStringConvertible {
        let find: String
        let write: String
        let fault: Mistake.Reason

        var testDescription: String { write.isEmpty ? find : write }
    }

    static let slips: [Slip] = [
        Slip(
            find: "article: 제1조제1항, first",
            write: "article: 1조 1항, first",
            fault: fault(.badArticle("1조 1항"))
        ),
        Slip(
            find: "article: 제1조제1항, first",
            write: "article: 제9조, first",
            fault: fault(.unknownArticle("제9조"))
        ),
        Slip(find: "length: 60d", write: "length: 60", fault: fault(.badLength("60"))),
        Slip(find: "length: 60d", write: "length: 0d", fault: fault(.badLength("0d"))),
        Slip(find: "at-least: 4/10", write: "at-least: 4:10", fault: fault(.badFraction("4:10"))),
        Slip(find: "at-least: 4/10", write: "at-least: 11/10", fault: fault(.badFraction("11/10"))),
        Slip(
            find: "event: received",
            write: "event: recieved",
            fault: fault(.badPattern("recieved", nearest: "received"))
        ),
        Slip(
            find: "to: decided",
            write: "to: dedided",
            fault: fault(unknown("stage", "dedided", stages))
        ),
        Slip(
            find: "end: [objected]",
            write: "end: [withdrawn]",
            fault: fault(.neverHappens("withdrawn"))
        ),
        Slip(
            find: "start: [received], length: 60d",
            write: "start: [arrived/letter], length: 60d",
            fault: fault(unknown("code", "arrived/letter", ["receipt-notice", "decision-notice"]))
        ),
        Slip(
            find: "start: [received], length: 60d, ",
            write: "length: 60d, ",
            fault: fault(.neverStarts("investigation"))
        ),
        Slip(
            find: "length: 10d, end: [objected]",
            write: "length: 10d",
            fault: fault(.neverEnds("appeal"))
        ),
        Slip(
            find: "to: [reporter], within",
            write: "within",
            fault: fault(.nobodyTold("receipt-notice"))
        ),
        Slip(
            find: "to: [reporter], within",
            write: "to: [nobody], within",
            fault: fault(unknown("subject", "nobody", subjects))
        ),
        Slip(find: "first: true", write: "first: false", fault: fault(.firstStages(0))),
        Slip(
            find: "stages:\n",
            write: "stages:\n  - { code: lost, ko: 잃음, en: Lost, article: 제1조, end: true }\n",
            fault: fault(.unreachableStage("lost"))
        ),
        Slip(
            find: "event: resolved, from: [investigating, appealed]",
            write: "event: resolved, from: [investigating]",
            fault: fault(.deadEnd("appealed"))
        ),
        Slip(
            find: "until: 2025-02-28",
            write: "until: 2025-03-01",
            fault: fault(.overlappingDays("2025-03-01"))
        ),
        Slip(find: "until: 2025-02-28, ", write: "", fault: fault(.overlappingDays("2025-03-01"))),
        Slip(
            find: "article: 제2조제1항, start",
            write: "article: 제2조제1항, status: silent, start",
            fault: fault(.unread("silent"))
        ),
        Slip(
            find: "least: 9, most: 9",
            write: "least: 10, most: 9",
            fault: fault(.wrongSize(least: 10, most: 9))
        ),
        Slip(
            find: "tie: fails",
            write: "tie: fials",
            fault: .notOneOf("fials", known: ["fails", "chair-decides"])
        ),
        Slip(
            find: "excluded-pauses: [abroad]",
            write: "excluded-pauses: [away]",
            fault: fault(unknown("pause", "away", ["abroad"]))
        ),
        Slip(
            find: "vote: ordinary }",
            write: "vote: usual }",
            fault: fault(unknown("vote", "usual", ["ordinary"]))
        ),
        Slip(
            find: "consequence: bar",
            write: "consequnce: bar",
            fault: .unknownKey("consequnce", nearest: "consequence")
        ),
        Slip(find: "title: { ko: 연습 규정, en: Exercise }\n", write: "", fault: .missingKey("title")),
        Slip(find: "code: foreign-party", write: "code: Foreign", fault: .badCode("Foreign")),
        Slip(find: "code: answer-target", write: "code: appeal", fault: .duplicateCode("appeal")),
    ]

    static let stages = ["received", "investigating", "decided", "appealed"]
    static let subjects = ["reporter", "respondent", "investigator", "committee", "chair"]

    static func fault(_ fault: RegulationFault) -> Mistake.Reason { .regulation(fault) }

    static func unknown(_ what: String, _ code: String, _ known: [String]) -> RegulationFault {
        .unknown(what, code, known: known)
    }

    private func text() throws -> String {
        try String(contentsOf: RegulationFileTests.exercise, encoding: .utf8)
    }

    @Test(arguments: slips)
    func `a slip is seen in its line`(slip: Slip) throws {
        let text = try text()
        let place = try #require(text.range(of: slip.find), "\(slip.find)")
        let wrong = text.replacingCharacters(in: place, with: slip.write)
        let thrown = #expect(throws: Mistakes.self) {
            try RegulationReader.read(Data(wrong.utf8), named: "exercise.yaml")
        }
        let found = try #require(thrown).all
        #expect(found.map(\.reason).contains(slip.fault), "\(found)")
        let line = text[..<place.lowerBound].count { $0 == "\n" } + 1
        #expect(found.contains { $0.reason == slip.fault && abs($0.line - line) <= 14 })
        #expect(found.allSatisfy { !$0.what.isEmpty && !$0.mend.isEmpty })
    }

    @Test func `two slips are told together`() throws {
        let wrong = try text().replacing("length: 60d", with: "length: sixty")
            .replacing("withdrawal: must", with: "withdrawal: shall")
        let thrown = #expect(throws: Mistakes.self) {
            try RegulationReader.read(Data(wrong.utf8), named: "exercise.yaml")
        }
        #expect(try #require(thrown).all.count == 2)
    }

    @Test func `a reading without a choice is seen`() throws {
        let wrong =
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

                """
        let thrown = #expect(throws: Mistakes.self) {
            try RegulationReader.read(Data(wrong.utf8), named: "exercise.yaml")
        }
        #expect(try #require(thrown).all.map(\.reason) == [.regulation(.noChoice("b-1"))])
    }

    @Test func `a committee that nobody can fill is warned of and stops nothing`() throws {
        let path = Place.root.appending(path: "regulations/gwangju-dongbu.yaml")
        let answer = try RegulationReader.read(at: path, named: "gwangju-dongbu.yaml")
        let reasons = answer.warnings.map(\.reason)
        #expect(
            reasons == [
                .regulation(.impossibleCommittee("committee", counts: "sexes: none of 3"))
            ]
        )
        for name in ["yuwon", "statutes", "sample"] {
            let path = Place.root.appending(path: "regulations/\(name).yaml")
            #expect(try RegulationReader.read(at: path).warnings == [])
        }
    }
}
