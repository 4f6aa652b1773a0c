import Casework
import Foundation
import TestSupport
import Testing

/// K2-03: a row is known again by what stands in it, whatever it became the first time.
struct RowNameTests {
    private let today: Day

    init() throws { today = try #require(Day(year: 2026, month: 11, day: 21)) }

    private static let said: KeyValuePairs = [
        "연번": "5", "상담일": "2025.3.4", "내담자": "버들", "내용": "말했다.",
    ]

    @Test func `the same row is the same wherever it stands, and another is not`() throws {
        let first = try RowOnPaper(Self.said).passing(on: today)
        let elsewhere = RowOnPaper([
            "내용 ": "  말했다. ", "내담자": "버들", "연번": "99", "상담일": "2025.3.4", "비고 2": "",
        ])
        #expect(try elsewhere.passing(on: today).name == first.name)
        let other = RowOnPaper(["상담일": "2025.3.4", "내담자": "버들", "내용": "다르게 말했다."])
        #expect(try other.passing(on: today).name != first.name)
        // The same words in other columns are another row.
        let left = RowOnPaper(["상담일": "2025.3.4", "내용": "가", "합의": "나"])
        let right = RowOnPaper(["상담일": "2025.3.4", "내용": "나", "합의": "가"])
        #expect(try left.passing(on: today).name != right.passing(on: today).name)
    }

    @Test func `a day that has passed since, and a value that means another code, change no name`()
        throws
    {
        let row = RowOnPaper([
            "상담일": "2026.11.20", "구분": "총장", "내용": "말했다.", "다음 할 일": "전화하기",
            "기한": "2026.12.1", "다음 상담일": "2026.12.8",
        ])
        var (first, second) = (ImportedValues(), ImportedValues())
        first[.clients, "총장"] = "doctor"
        second[.clients, "총장"] = ""
        let ahead = try row.passing(on: today, first)
        for days in [12, 30, 400] {
            let passed = try row.passing(on: today.adding(days: days), second)
            #expect(passed.fields != ahead.fields)
            #expect(passed.name == ahead.name)
        }
    }

    @Test func `a table saved as text is the same table as the workbook`() throws {
        let day = try #require(Day(year: 2025, month: 3, day: 4))
        let hour = try #require(TimeOfDay(hour: 14, minute: 0))
        let workbook = RowOnPaper([
            ("상담일", .moment(Moment(day, hour))), ("접수일", .number(45_720)),
            ("소요시간", .minutes(90)), ("내용", .text("말했다.\n울었다.")), ("시작", .time(hour)),
        ])
        let text = RowOnPaper([
            "상담일": "2025. 3. 4. 오후 2시", "접수일": "2025-03-04", "소요시간": "1:30",
            "내용": "말했다. 울었다.".decomposedStringWithCanonicalMapping, "시작": "2:00 PM",
        ])
        #expect(try workbook.passing(on: today).name == text.passing(on: today).name)
    }

    @Test func `the name is not what another row would be called by`() throws {
        let blank = RowOnPaper(["상담일": "2025.3.4", "내용": "가", "합의": ""])
        let without = RowOnPaper(["상담일": "2025.3.4", "내용": "가"])
        #expect(try blank.passing(on: today).name == without.passing(on: today).name)
        let inOne = RowOnPaper(["상담일": "2025.3.4", "내용": "가\",\"나"])
        let inTwo = RowOnPaper(["상담일": "2025.3.4", "내용": "가", "내용 ": "나"])
        #expect(try inOne.passing(on: today).name != inTwo.passing(on: today).name)
    }

    /// Written by the version that named rows by what they became.
    @Test func `the former names of a row are all that it could have had`() throws {
        let row = RowOnPaper([
            "상담일": "2026.11.20", "내담자": "버들", "내용": "말했다.", "기한": "2026.12.1",
            "다음 할 일": "전화하기", "다음 상담일": "2026.12.8",
        ])
        let heard = #""heard":"말했다.""#
        let rest = #""matter":"버들","person":"버들"}"#
        let names = row.reading(on: today).formerNames(of: row.row)
            .map { String(decoding: $0, as: UTF8.self) }
        #expect(
            names == [
                #"{"fields":{"appointment":"2026-12-08","day":"2026-11-20",\#(heard),"#
                    + #""next":"전화하기","nextDay":"2026-12-01"},\#(rest)"#,
                #"{"fields":{"agreed":"기한: 2026-12-01\n다음 할 일: 전화하기","#
                    + #""appointment":"2026-12-08","day":"2026-11-20",\#(heard)},\#(rest)"#,
                #"{"fields":{"agreed":"기한: 2026-12-01\n다음 할 일: 전화하기\n"#
                    + #"다음 상담일: 2026-12-08","day":"2026-11-20",\#(heard)},\#(rest)"#,
            ]
        )
    }
}
