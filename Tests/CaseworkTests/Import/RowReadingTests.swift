import Casework
import TestSupport
import Testing

/// K2-03, D1: what a row of an old table becomes, and every reason why one does not.
struct RowReadingTests {
    private static let titles = [
        "연번", "상담 일시", "상담시간", "내담자(가명)", "구분", "접수경로", "상담유형", "상담내용", "다음 상담일",
        "결과", "비고",
    ]
    private let today: Day

    init() throws { today = try #require(Day(year: 2026, month: 11, day: 21)) }

    @Test func `titles say what columns are, and the row of titles is found below a heading`()
        throws
    {
        let rows = [
            TableRow(line: 1, cells: [.text("2025년 상담일지")]),
            TableRow(line: 3, cells: Self.titles.map(Cell.text)),
            TableRow(line: 4, cells: [.number(1), .text("2025.3.4")]),
        ]
        let head = try #require(TableHead(among: rows, knowing: [:]))
        #expect(head.line == 3)
        let plan = ImportPlan(
            proposing: head,
            labels: ["비고": .note(.opinion)],
            countsFrom1904: false,
            values: ImportedValues()
        )
        #expect(
            plan.targets == [
                .nothing, .note(.day), .period, .person, .note(.client), .note(.channel),
                .note(.kind), .note(.heard), .note(.appointment), .outcome, .note(.opinion),
            ]
        )
        #expect(plan.faults.isEmpty)
    }

    @Test func `a full row becomes a note with all that it said`() throws {
        let row = try passing([
            "1", "2025.3.4", "14:00~15:30", "버들 ", "석사", "카카오톡", "성희롱, 갑질·괴롭힘",
            "저자 순서를 물었다.", "2025.3.11", "상담 종결", "조용히 말함",
        ])
        #expect(row.person == "버들")
        #expect(row.matter == "버들")
        #expect(row.outcome == "settled")
        #expect(row.fields.day(.day) == Day(year: 2025, month: 3, day: 4))
        #expect(row.fields.time(.starts)?.description == "14:00")
        #expect(row.fields.time(.ends)?.description == "15:30")
        #expect(row.fields.code(.client) == "master")
        #expect(row.fields.code(.channel) == "kakao")
        #expect(row.fields.code(.kind) == "harassment")
        #expect(row.fields.codes(.alsoKinds) == ["bullying"])
        #expect(row.fields.text(.heard) == "저자 순서를 물었다.")
        // What was to come has long come: nobody is reminded of it today.
        #expect(row.fields.day(.appointment) == nil)
        #expect(row.fields.text(.agreed).contains("2025-03-11"))
    }

    @Test func `all that is wrong with a row is told at once, each at its cell`() throws {
        let troubles = try failing([
            "2", "2025.2.30", "25시", "버들", "총장", "비둘기", "성희롱", "", "", "", "",
        ])
        #expect(troubles.map(\.column) == [1, 2, 4, 5, 7])
        #expect(
            troubles.map(\.reason) == [.noDay, .noTime, .unknownValue, .unknownValue, .noWords]
        )
        #expect(troubles.first?.value == "2025.2.30")
    }

    @Test func `a row with nothing but a number in front is no row`() throws {
        guard case .blank = try read(["17", "", " ", "\u{3000}"]) else {
            Issue.record("it was taken for a row")
            return
        }
    }

    @Test func `a row without its day is not dated by ourselves`() throws {
        let troubles = try failing(["3", "", "", "버들", "", "", "", "말했다.", "", "", ""])
        #expect(troubles.map(\.reason) == [.missing])
        #expect(troubles.map(\.column) == [1])
    }

    @Test
    func `a value that stands on no list is decided once, and what is left out stays as words`()
        throws
    {
        var values = ImportedValues()
        values[.clients, "총 장"] = "doctor"
        values[.channels, "비둘기"] = ""
        let row = try passing(
            ["4", "2025.3.4", "", "익명", "총장", "비둘기", "성희롱", "말했다.", "", "", ""],
            values
        )
        #expect(row.fields.code(.client) == "doctor")
        #expect(row.fields.code(.channel) == nil)
        #expect(row.fields.text(.heard) == "말했다.\n접수경로: 비둘기")
        // Nobody is the same nobody twice.
        #expect(row.matter == nil)
    }

    @Test func `rows above the titles, and sheets with other titles, are left out`() {
        let head = TableHead(TableRow(sheet: 1, line: 3, cells: [.text("상담일"), .text("내용")]))
        var body = TableBody(below: head)
        let held = [
            TableRow(sheet: 1, line: 1, cells: [.text("상담일지")]),
            TableRow(sheet: 1, line: 4, cells: [.text("2025.3.4")]),
            TableRow(sheet: 2, line: 1, cells: [.text("품목")]),
            TableRow(sheet: 3, line: 1, cells: [.text("상담일 "), .text("내용")]),
            TableRow(sheet: 3, line: 2, cells: [.text("2025.3.5")]),
        ].map { body.holds($0) }
        #expect(held == [false, true, false, false, true])
    }

    @Test func `columns without a title are there to be chosen, and the head is known again`() {
        let titles = TableRow(sheet: 1, line: 1, cells: ["상담일", "내용"].map(Cell.text))
        let head = TableHead(titles).covering(4)
        #expect(head.titles == ["상담일", "내용", "", ""])
        #expect(head.covering(1) == head)
        #expect(head.isRepeated(in: TableRow(sheet: 2, line: 1, cells: titles.cells)))
        #expect(!head.isRepeated(in: TableRow(sheet: 2, line: 1, cells: [.text("품목")])))
        let plan = ImportPlan(
            proposing: head,
            labels: [:],
            countsFrom1904: false,
            values: ImportedValues()
        )
        #expect(plan.targets == [.note(.day), .note(.heard), .nothing, .nothing])
    }

    @Test func `a plan says what it lacks`() {
        let head = TableHead(TableRow(line: 1, cells: ["가", "나"].map(Cell.text)))
        #expect(ImportPlan(head: head, targets: [.nothing, .person]).faults == [.noDay, .noWords])
        let twice = ImportPlan(head: head, targets: [.note(.day), .note(.day)])
        #expect(twice.faults == [.noWords, .twice])
    }

    private func passing(_ cells: [String], _ values: ImportedValues = ImportedValues()) throws
        -> ImportedRow
    {
        let outcome = try read(cells, values)
        guard case .passes(let row) = outcome else {
            if case .fails(let troubles) = outcome { Issue.record("\(troubles.map(\.reason))") }
            throw Unexpected()
        }
        return row
    }

    private func failing(_ cells: [String]) throws -> [RowTrouble] {
        guard case .fails(let troubles) = try read(cells) else { throw Unexpected() }
        return troubles
    }

    private func read(_ cells: [String], _ values: ImportedValues = ImportedValues()) throws
        -> RowReading.Outcome
    {
        let head = TableHead(TableRow(line: 1, cells: Self.titles.map(Cell.text)))
        let plan = ImportPlan(
            proposing: head,
            labels: ["비고": .note(.opinion)],
            countsFrom1904: false,
            values: values
        )
        return try RowReading(plan, codes: .example, today: today)
            .read(TableRow(line: 2, cells: cells.map { $0.isEmpty ? .empty : .text($0) }))
    }

    private struct Unexpected: Error {}
}
