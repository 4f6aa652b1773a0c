import Foundation
import Testing

@testable import Casework

/// What is typed into the one field is read as somebody means it; nothing typed is wrong (issue: Finding).
struct QueryTests {
    private let today = Day(ordinal: 739_941)  // 2026-11-21

    private func terms(_ typed: String) -> [Query.Term] { Query(typed, today: today).terms }

    private func days(_ first: String, _ last: String) throws -> Query.Term {
        let (from, to) = (try #require(Day(first)), try #require(Day(last)))
        return .days(try #require(DayRange(from: from, to: to)))
    }

    @Test(arguments: ["", " ", "\n\t \u{3000}", "\"\"", "\" \"", "\u{FFFD}", "\\"])
    func `nothing typed asks for nothing`(typed: String) {
        #expect(Query(typed, today: today).isEmpty)
    }

    @Test(arguments: [
        ("지도교수 논문", [Query.Term.words("지도교수"), .words("논문")]),
        ("\"함께 정한\" 것", [.words("함께 정한"), .words("것")]),
        ("“함께  정한", [.words("함께 정한")]),
        ("논문 논문", [.words("논문")]),
        ("ㅈㄷㄱㅅ", [.initials("ㅈㄷㄱㅅ")]),
        ("ㅈㄷㄳ", [.initials("ㅈㄷㄱㅅ")]),
        ("지도ㄱㅅ", [.initials("지도ㄱㅅ")]),
        ("\u{110C}\u{1103}", [.initials("ㅈㄷ")]),
        ("\u{110C}\u{1175}\u{1103}\u{1169}", [.words("지도")]),
        ("ㅠㅠ", [.words("ㅠㅠ")]),
        ("2026-031", [.number(FolderNumber(year: 2026, ordinal: 31), words: "2026-031")]),
        ("2026-접수-9", [.number(FolderNumber(year: 2026, ordinal: 9), words: "2026-접수-9")]),
        ("2026-13", [.number(FolderNumber(year: 2026, ordinal: 13), words: "2026-13")]),
        ("2026-5", [.number(FolderNumber(year: 2026, ordinal: 5), words: "2026-5")]),
        ("031-2026", [.words("031-2026")]),
        ("2026-000", [.words("2026-000")]),
        ("약속", [.openPromises]),
        ("open promises", [.openPromises]),
        ("Open Promises 논문", [.openPromises, .words("논문")]),
        ("\"약속\"", [.words("약속")]),
        ("open door", [.words("open"), .words("door")]),
    ])
    func `words, initials, numbers and promises are told apart`(
        typed: String,
        expected: [Query.Term]
    ) {
        #expect(terms(typed) == expected)
    }

    @Test(arguments: [
        ("2026-05", "2026-05-01", "2026-05-31"), ("2026.5", "2026-05-01", "2026-05-31"),
        ("2026/05", "2026-05-01", "2026-05-31"), ("2026-05-12", "2026-05-12", "2026-05-12"),
        ("2026.5.12.", "2026-05-12", "2026-05-12"), ("2024-02", "2024-02-01", "2024-02-29"),
        ("2025년", "2025-01-01", "2025-12-31"), ("2025년 5월", "2025-05-01", "2025-05-31"),
        ("2025년5월", "2025-05-01", "2025-05-31"), ("5월", "2026-05-01", "2026-05-31"),
        ("12월", "2025-12-01", "2025-12-31"), ("11월", "2026-11-01", "2026-11-30"),
        ("지난 학기", "2026-03-01", "2026-08-31"), ("last term", "2026-03-01", "2026-08-31"),
        ("Last Term", "2026-03-01", "2026-08-31"), ("이번학기", "2026-09-01", "2027-02-28"),
        ("1학기", "2026-03-01", "2026-08-31"), ("2025-2학기", "2025-09-01", "2026-02-28"),
        ("2023학년도 2학기", "2023-09-01", "2024-02-29"),
        ("지난달", "2026-10-01", "2026-10-31"), ("this month", "2026-11-01", "2026-11-30"),
        ("이번 주", "2026-11-16", "2026-11-22"), ("last week", "2026-11-09", "2026-11-15"),
        ("작년", "2025-01-01", "2025-12-31"), ("this year", "2026-01-01", "2026-12-31"),
    ])
    func `days are read as people say them`(typed: String, first: String, last: String) throws {
        #expect(terms(typed) == [try days(first, last)])
    }

    @Test(arguments: [
        "2026-13-01", "13월", "0월", "3학기", "2026년13월", "99999년", "-05", "2026-", "2026..5",
        "학기", "월", "년", "９월", "세월", "2026-05-32",
    ])
    func `what is no day of the calendar is a word`(typed: String) {
        #expect(Query(typed, today: today).days == nil)
        #expect(Query(typed, today: today).contradictsItself == false)
    }

    @Test(arguments: ["2026-01-15", "2026-02-28", "2024-02-29"])
    func `January and February belong to the second term of the year before`(text: String) throws {
        let day = try #require(Day(text))
        #expect(DayRange.term(of: day).first == Day(year: day.year - 1, month: 9, day: 1))
        #expect(DayRange.term(before: day).last == Day(year: day.year - 1, month: 8, day: 31))
    }

    @Test func `two periods mean the days in both, or none at all`() throws {
        let both = Query("2026 2026-05 2026년", today: today)
        #expect(both.days == DayRange(year: 2026, month: 5))
        let none = Query("2026-05 2026-06", today: today)
        #expect(none.days == nil && none.contradictsItself)
    }

    @Test func `too many words and too long ones are cut, and that is said`() {
        let many = Query((1...200).map { "낱말\($0)" }.joined(separator: " "), today: today)
        #expect(many.terms.count == Query.mostTerms && many.isCut)
        let long = Query(String(repeating: "ㄱ", count: 1 << 20 / 3), today: today)
        #expect(long.isCut)
        #expect(long.terms == [.initials(String(repeating: "ㄱ", count: Query.longestTerm))])
        let marks = Query("a" + String(repeating: "\u{0301}\u{0323}", count: 100_000), today: today)
        #expect(marks.isCut && marks.terms.count == 1)
        #expect(!Query("지도교수", today: today).isCut)
    }

    @Test func `a query says nothing of itself`() {
        let query = Query("심청 논문", today: today)
        var dumped = ""
        dump(query, to: &dumped)
        #expect("\(query) \(query.terms) \(dumped)".contains("심청") == false)
    }
}
