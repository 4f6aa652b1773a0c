import Casework
import Testing

/// Words that come while an officer writes are neither answered past nor closed away.
struct UnseenWordsTests {
    private let gildong = Report.gildong

    @Test func `nobody answers past words that came in the meantime`() throws {
        let seen = try Report.example(.answered)
        let grown = try seen.after(seen.add("하나 더 있어요"))
        let last = seen.lastWords.sequence
        #expect(throws: AnswerRefusal.unseenWords) {
            try grown.answer("답", by: gildong.id, having: last)
        }
        let answer = try grown.answer("답", by: gildong.id, having: grown.lastWords.sequence)
        #expect(answer == [.answered("답")])
    }

    @Test(arguments: Closing.allCases)
    func `no words are closed away unread`(kind: Closing) throws {
        let seen = try Report.example(.answered)
        let grown = try seen.after(seen.add("하나 더 있어요"))
        #expect(throws: ClosingRefusal.unseenWords) {
            try grown.close(
                as: kind,
                because: "",
                by: gildong.id,
                having: seen.lastWords.sequence
            )
        }
    }

    @Test func `an answer that is sent twice is one answer`() throws {
        let seen = try Report.example(.assigned)
        let last = seen.lastWords.sequence
        var answered = seen
        for event in try seen.answer("답", by: gildong.id, having: last) {
            try answered.apply(
                RecordedReportEvent(
                    sequence: last + 9,
                    day: seen.toldOn,
                    officer: gildong.id,
                    event: event
                )
            )
        }
        #expect(try answered.answer("답", by: gildong.id, having: last) == [])
        #expect(throws: AnswerRefusal.unseenWords) {
            try answered.answer("다른 답", by: gildong.id, having: last)
        }
    }
}
