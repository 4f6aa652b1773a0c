import Casework
import Documents
import Foundation
import Testing

/// K2-03: workbooks as people have kept them, written by LibreOffice.
struct WorkbookTests {
    @Test func `what a workbook shows is read, with days as days and the hidden left out`()
        async throws
    {
        let (rows, account) = try await Tables.read(Tables.sample("kept.xlsx"))
        #expect(account.form == .workbook)
        #expect(account.sheets.map(\.isHidden) == [false, true, false])
        #expect(account.sheets.map(\.name) == ["2024년", "숨긴 것", "2025년"])
        #expect(rows.map(\.line) == [1, 3, 4, 5, 6, 7, 1, 2])
        #expect(rows.map(\.sheet) == [1, 1, 1, 1, 1, 1, 3, 3])
        let first = try #require(rows.first { $0.line == 4 })
        #expect(
            first.cells == [
                .day(try day(2024, 3, 4)), .time(try time(14, 5)), .minutes(1_530),
                .text("버들\u{3000}"), .number(1), .text("저자 순서를 물었다.\n다시 오기로 했다."),
                .number(2), .number(1),
            ]
        )
    }

    @Test func `a cell that is merged downwards says the same in each row`() async throws {
        let rows = try await Tables.read(Tables.sample("kept.xlsx")).rows
        let second = try #require(rows.first { $0.line == 5 })
        #expect(second[0] == .moment(Moment(try day(2024, 3, 5), try time(9, 30))))
        #expect(second[3].shown == "버들")
        #expect(second[5].shown == "뒤에 빈칸")
        #expect(second[6] == .text("합: 2.5"))
        #expect(second[7] == .broken("#DIV/0!"))
    }

    @Test func `days are counted from the epoch of the workbook`() async throws {
        let (rows, account) = try await Tables.read(Tables.sample("mac.xlsx"))
        #expect(account.countsFrom1904)
        #expect(rows.last?[0] == .day(try day(2024, 3, 4)))
    }

    @Test func `a workbook of nothing has no rows, and one of a head has one`() async throws {
        #expect(try await Tables.read(Tables.sample("nothing.xlsx")).rows.isEmpty)
        #expect(try await Tables.read(Tables.sample("head.xlsx")).rows.count == 1)
    }

    @Test func `what is no workbook says what it is`() async throws {
        #expect(try await Tables.refusal(of: Tables.sample("other.ods")) == .otherWorkbook)
        #expect(await Tables.refusal(of: Data()) == .empty)
        #expect(await Tables.refusal(of: Data("<!DOCTYPE html><table>".utf8)) == .webPage)
        #expect(await Tables.refusal(of: Data("PK\u{3}\u{4}".utf8) + Data(count: 60)) == .damaged)
        let old: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
        #expect(await Tables.refusal(of: Data(old) + Data(count: 600)) == .oldOrLocked)
        #expect(await Tables.refusal(of: Data("%PDF-1.7".utf8)) == .notText)
        let whole = try Tables.sample("kept.xlsx")
        #expect(await Tables.refusal(of: whole.prefix(whole.count / 2)) == .damaged)
    }

    @Test func `a package of something else, and one that swells, are not opened`() async throws {
        #expect(try await Tables.refusal(of: PackageMaker.package(["letter.txt": 10])) == .packed)
        let bomb = try PackageMaker.package(["xl/workbook.xml": 10, "xl/a": 400 << 20])
        #expect(bomb.count < 1 << 20)
        #expect(await Tables.refusal(of: bomb) == .swells)
    }

    @Test func `more than a table of notes has is refused`() async throws {
        var limits = TableLimits()
        limits.rows = 5
        let kept = try Tables.sample("kept.xlsx")
        #expect(await Tables.refusal(of: kept, limits: limits) == .tooManyRows)
        limits = TableLimits()
        limits.columns = 7
        #expect(await Tables.refusal(of: kept, limits: limits) == .tooManyColumns)
        limits = TableLimits()
        limits.bytes = 1_000
        #expect(await Tables.refusal(of: kept, limits: limits) == .tooLarge)
    }

    @Test func `without a sandbox no workbook is read, and text still is`() async throws {
        let reader = TableReader(workbooks: Workbooks(sandbox: URL(filePath: "/nowhere/bwrap")))
        let kept = Tables.source(try Tables.sample("kept.xlsx"))
        await #expect(throws: TableTrouble.noReader) {
            try await Tables.line.run { _ = try reader.read(kept) { _ in } }
        }
        _ = try reader.read(Tables.source(Data("가,나".utf8))) { _ in }
    }

    private func day(_ year: Int, _ month: Int, _ day: Int) throws -> Day {
        try #require(Day(year: year, month: month, day: day))
    }

    private func time(_ hour: Int, _ minute: Int) throws -> TimeOfDay {
        try #require(TimeOfDay(hour: hour, minute: minute))
    }
}
