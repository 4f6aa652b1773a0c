import Testing

@testable import Regulations

/// A word near to a known one is taken for it; a strange word is left alone.
struct SpellingTests {
    private let known = ["name", "name-needed", "answer-within", "visit", "contact", "can"]

    @Test(arguments: [
        ("nmae", "name"), ("Contact", "contact"), ("answer_within", "answer-within"),
        ("answerWithin", "answer-within"), ("visits", "visit"), ("colour", nil), ("x", nil),
        ("", nil),
    ])
    func `the nearest known word is offered`(word: String, expected: String?) {
        #expect(Spelling.nearest(to: word, among: known) == expected)
    }

    @Test(arguments: [
        ("", "", 0), ("", "abc", 3), ("kitten", "sitting", 3), ("가나", "가다", 1), ("mail", "mial", 1),
    ])
    func `letters put in, taken out and exchanged are counted`(
        left: String,
        right: String,
        expected: Int
    ) {
        #expect(Spelling.distance(left, right) == expected)
        #expect(Spelling.distance(right, left) == expected)
    }
}
