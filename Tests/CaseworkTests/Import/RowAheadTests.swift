import Casework
import TestSupport
import Testing

/// K2-03: what an old table promised for days to come is promised here, and reminds.
struct RowAheadTests {
    private let today: Day

    init() throws { today = try #require(Day(year: 2026, month: 11, day: 21)) }

    /// The order of our own form, and the other.
    @Test(arguments: [
        RowOnPaper([
            "상담일": "2026.11.20", "내용": "말했다.", "합의": "알아본다", "다음 할 일": "전화하기",
            "기한": "2026.12.1",
        ]),
        RowOnPaper([
            "기한": "2026.12.1", "다음 할 일": "전화하기", "합의": "알아본다", "내용": "말했다.",
            "상담일": "2026.11.20",
        ]),
    ])
    func `a next step keeps its day in whichever order they stand`(row: RowOnPaper) throws {
        let fields = try row.passing(on: today).fields
        #expect(fields.text(.next) == "전화하기")
        #expect(fields.day(.nextDay) == Day(year: 2026, month: 12, day: 1))
        #expect(fields.text(.agreed) == "알아본다")
        let later = try row.passing(on: today.adding(days: 30)).fields
        #expect(later[.next] == nil && later[.nextDay] == nil)
        #expect(later.text(.agreed) == "알아본다\n다음 할 일: 전화하기\n기한: 2026-12-01")
    }

    @Test func `a next step without a day is told and reminds nobody`() throws {
        let long = String(repeating: "가", count: NoteFields.longestLine + 1)
        let row = RowOnPaper(["상담일": "2026.11.20", "내용": "말했다.", "다음 할 일": long])
        let fields = try row.passing(on: today).fields
        #expect(fields[.next] == nil && fields.text(.agreed) == long)
        let promised = RowOnPaper([
            "상담일": "2026.11.20", "내용": "말했다.", "다음 할 일": long, "기한": "2026.12.1",
        ])
        let troubles = try promised.failing(on: today)
        #expect(troubles.map(\.reason) == [.lineTooLong] && troubles.map(\.column) == [2])
    }

    @Test func `a day to come without a word is promised under its title`() throws {
        let row = RowOnPaper(["상담일": "2026.11.20", "내용": "말했다.", "처리기한": "2026.12.1"])
        let fields = try row.passing(on: today).fields
        #expect(fields.text(.next) == "처리기한" && fields.day(.nextDay) != nil)
    }

    @Test func `an appointment that has passed takes its hour along`() throws {
        let titles = ["상담일", "내용", "다음 상담일", "시각"]
        let cells: [Cell] = ["2025.3.4", "말했다.", "2025.3.11", "14:00"].map(Cell.text)
        let plan = ImportPlan(
            proposing: TableHead(TableRow(line: 1, cells: titles.map(Cell.text))),
            labels: ["시각": .note(.appointmentTime)],
            countsFrom1904: false,
            values: ImportedValues()
        )
        let outcome = try RowReading(plan, codes: .example, today: today)
            .read(TableRow(line: 2, cells: cells))
        guard case .passes(let row) = outcome else {
            Issue.record("it failed")
            return
        }
        #expect(row.fields.text(.agreed) == "다음 상담일: 2025-03-11 14:00")
        #expect(row.fields[.appointment] == nil && row.fields[.appointmentTime] == nil)
    }
}
