import Casework
import Documents
import Foundation
import Testing

/// A calendar says a number and a time, as RFC 5545 wants it, and nobody's name.
struct CalendarFeedTests {
    private let feed = CalendarFeed(name: "곁; 상담", title: "상담", stamp: "20261121T062000Z")

    private func meeting(_ time: TimeOfDay?) throws -> CalendarMeeting {
        let day = try #require(Day(year: 2026, month: 11, day: 21))
        return CalendarMeeting(
            number: FolderNumber(year: 2026, ordinal: 14),
            appointment: Appointment(day: day, time: time)
        )
    }

    @Test func `a meeting is told in the world's time, a day without an hour as a day`() throws {
        let early = try meeting(TimeOfDay(hour: 8, minute: 30))
        let text = feed.text(of: [("a@gyeot", early), ("b@gyeot", try meeting(nil))])
        #expect(text.contains("DTSTART:20261120T233000Z\r\nDTEND:20261121T002000Z\r\n"))
        #expect(text.contains("DTSTART;VALUE=DATE:20261121\r\nDTEND;VALUE=DATE:20261122\r\n"))
        #expect(text.contains("SUMMARY:상담 · 2026-0014\r\n"))
        #expect(text.contains("X-WR-CALNAME:곁\\; 상담\r\n"))
        #expect(text.hasPrefix("BEGIN:VCALENDAR\r\n") && text.hasSuffix("END:VCALENDAR\r\n"))
    }

    @Test func `every line has at most 75 bytes, and unfolding gives it back`() {
        let line = "X-WR-CALNAME:" + String(repeating: "상담원의 달력 👩🏽‍🎓 ", count: 20)
        let folded = CalendarFeed.folded(line)
        #expect(folded.components(separatedBy: "\r\n").allSatisfy { $0.utf8.count <= 75 })
        let unfolded = Array(folded.utf8).replacing(Array("\r\n ".utf8), with: [])
        #expect(unfolded == Array(line.utf8))
    }

    @Test(arguments: [("a,b;c\\d", "a\\,b\\;c\\\\d"), ("첫 줄\n둘째", "첫 줄\\n둘째")])
    func `what means something in the format is escaped`(text: String, escaped: String) {
        #expect(CalendarFeed.escaped(text) == escaped)
    }
}
