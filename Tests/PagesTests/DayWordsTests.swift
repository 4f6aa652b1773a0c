import Casework
import Pages
import Testing

struct DayWordsTests {
    @Test(arguments: [
        ("2026-11-21", "2026. 11. 21.(토)", "Sat 21 Nov 2026"),
        ("2026-11-02", "2026. 11. 2.(월)", "Mon 2 Nov 2026"),
        ("2028-02-29", "2028. 2. 29.(화)", "Tue 29 Feb 2028"),
        ("2027-09-15", "2027. 9. 15.(수)", "Wed 15 Sep 2027"),
    ])
    func `a day is said with its weekday`(day: String, korean: String, english: String) throws {
        let day = try #require(Day(day))
        #expect(DayWords(day, in: .korean).words == korean)
        #expect(DayWords(day, in: .english).words == english)
        #expect(DayWords(day, in: .korean).datetime == day.description)
    }

    @Test func `a day in a sentence is short, and long in a heading`() throws {
        let day = try #require(Day("2026-11-18"))
        #expect(day.shortWords(in: .korean) == "11월 18일")
        #expect(day.shortWords(in: .english) == "18 Nov")
        #expect(day.headingWords(in: .korean) == "11월 18일 수요일")
        #expect(day.headingWords(in: .english) == "Wednesday 18 November")
    }

    @Test(arguments: [
        ("2026-11-27", "D-4", "D-4", false, false), ("2026-11-26", "D-3", "D-3", true, false),
        ("2026-11-23", "오늘", "today", true, false), ("2026-11-20", "D+3", "D+3", false, true),
    ])
    func `a deadline says how far it is`(
        on: String,
        korean: String,
        english: String,
        isSoon: Bool,
        isOver: Bool
    ) throws {
        let today = try #require(Day("2026-11-23"))
        let day = try #require(Day(on))
        let due = Due(on: day, today: today, in: .korean)
        #expect(due.words == korean)
        #expect(Due(on: day, today: today, in: .english).words == english)
        #expect(due.isSoon == isSoon)
        #expect(due.isOver == isOver)
        #expect(due.day.words == day.words(in: .korean))
    }
}
