import Casework
import Foundation
import TestSupport
import Testing

/// What is counted holds codes, days and tags, and nothing that anybody said.
struct CodingTests {
    @Test func `a coding has codes and no words`() throws {
        let fields = NoteFields.usual.with([
            .relation: .code("advisor"), .sexual: .reply(.no), .wants: .codes(["listen"]),
            .opinion: .text("비밀 소견"), .place: .text("비밀 자리"),
            .tags: .text("조교 업무, 단톡방,조교  업무"),
        ])
        let note = Consultation.note(fields)
        let consultation = try Consultation.example([.noted(note)])
        let coding = consultation.coding(of: try #require(consultation[note: note.id]))
        #expect(
            coding.codes == [
                "kind": ["bullying"], "mode": ["in-person"], "relation": ["advisor"],
                "sexual": ["no"], "tags": ["조교 업무", "단톡방"], "wants": ["listen"],
            ]
        )
        #expect(coding.person == Consultation.dallae.id && coding.ordinal == 1)
        let stored = String(decoding: try JSONEncoder().encode(coding), as: UTF8.self)
        for words in ["비밀", "달래", "자리를", "행정팀"] { #expect(!stored.contains(words)) }
    }

    @Test(arguments: [
        ("조교 업무, 단톡방", ["조교 업무", "단톡방"]),
        ("#장학금 #조교", ["장학금", "조교"]),
        ("  장학금 ，장학금、 논문\t저자;", ["장학금", "논문 저자"]),
        ("", []), (" , ,, ", []),
        ("행정팀의 그 사람이 자꾸 따로 부른다고 함", []),
        ("a,b,c,d,e,f,g,h,i,j", ["a", "b", "c", "d", "e", "f", "g", "h"]),
    ])
    func `tags stand between commas, each once, and a sentence is none`(
        line: String,
        tags: [String]
    ) {
        #expect(Tags.of(line) == tags)
    }

    @Test func `the end is counted by its outcome`() throws {
        let open = try Consultation.example()
        #expect(open.codingOfEnd(codesVersion: 2) == nil)
        let closed = try Consultation.example([.closed(outcome: "settled", reason: "비밀")])
        #expect(closed.codingOfEnd(codesVersion: 2)?.codes == ["outcome": ["settled"]])
    }

    @Test func `every dimension is one of the fields that hold codes, or the outcome`() {
        #expect(Coding.dimensions.contains("kind") && Coding.dimensions.last == "outcome")
        #expect(!Coding.dimensions.contains("heard") && !Coding.dimensions.contains("otherCount"))
    }
}
