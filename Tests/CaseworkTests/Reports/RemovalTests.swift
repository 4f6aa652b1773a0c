import Casework
import TestSupport
import Testing

/// Only what the center sent to itself can be taken away by hand.
struct RemovalTests {
    private func report(isRehearsal: Bool?) throws -> Report {
        var details = Story.Details()
        details.isRehearsal = isRehearsal
        let day = try #require(Day(year: 2026, month: 11, day: 20))
        return try Report(replaying: [
            RecordedReportEvent(
                sequence: 1,
                day: day,
                officer: nil,
                event: .told(Story(words: "연습", details: details))
            )
        ])
    }

    @Test func `a rehearsal can be taken away`() throws {
        try report(isRehearsal: true).remove()
    }

    @Test(arguments: [nil, false])
    func `what a person sent cannot`(mark: Bool?) throws {
        #expect(throws: RemovalRefusal.notRehearsal) { try report(isRehearsal: mark).remove() }
    }
}
