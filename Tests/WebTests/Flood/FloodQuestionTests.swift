import Casework
import Pages
import TestSupport
import Testing

@testable import Web

/// The questions of a flood are easy for every person, however they write (K2-17, KWCAG).
struct FloodQuestionTests {
    private static let words = Result {
        try Language.allCases.map { try Renderer().words(in: $0) }
    }

    private let week = FloodQuestion(name: "week")

    @Test(arguments: [
        "7", "７", " 7 ", "7일", "7 일", "일곱", "칠", "칠일", "일곱이요", "일곱입니다", "7일이에요.",
        "seven", "Seven", "SEVEN DAYS", "it is seven", "It's 7", "sevendays", "\"7\"",
    ])
    func `an answer counts however it is written`(answer: String) throws {
        #expect(week.isAnswered(by: answer, in: try Self.words.get()))
    }

    @Test(arguments: ["", " ", "6", "77", "여섯", "seventy", "week", "요", "7, 8", "{", "⟦"])
    func `another answer does not`(answer: String) throws {
        #expect(!week.isAnswered(by: answer, in: try Self.words.get()))
    }

    @Test func `whatever is written under answers is taken, in both languages`() throws {
        let languages = try Self.words.get()
        for words in languages {
            let questions = FloodQuestion.all(in: words)
            #expect(questions.count >= 12)
            for question in questions {
                for answer in words("ask.\(question.name).answers").split(separator: ",") {
                    for polite in ["", "요", " 요 ", "이요", "입니다", "이에요.", "예요"] {
                        let said = String(answer) + polite
                        #expect(question.isAnswered(by: said, in: languages), "\(said)")
                    }
                }
            }
        }
    }

    @Test func `no answer is right for every question`() throws {
        let languages = try Self.words.get()
        let questions = FloodQuestion.all(in: languages[0])
        for words in languages {
            for question in questions {
                for answer in words("ask.\(question.name).answers").split(separator: ",") {
                    let opened = questions.filter {
                        $0.isAnswered(by: String(answer), in: languages)
                    }
                    #expect(opened.count <= 2, "\(answer)")
                }
            }
        }
    }

    @Test func `another question is another one`() throws {
        let words = try Self.words.get()[0]
        for _ in 0..<200 { #expect(FloodQuestion.any(in: words, but: week) != week) }
    }
}
