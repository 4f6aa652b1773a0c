import Casework
import Documents
import Foundation
import Testing

/// Rows between two steps, as they are kept sealed.
struct TableRowsTests {
    @Test func `rows come back as they were`() throws {
        let day = try #require(Day(year: 2026, month: 5, day: 3))
        let time = try #require(TimeOfDay(hour: 14, minute: 5))
        let rows = [
            TableRow(
                sheet: 2,
                line: 7,
                cells: [
                    .text("둘째 \"줄\"\r\n,다음"), .empty, .number(2.5), .day(day), .time(time),
                    .moment(Moment(day, time)), .minutes(90), .truth(false), .broken("#REF!"),
                    .beyond("99999-01-01"), .text(" 빈칸 "), .text("n1"),
                ]
            ),
            TableRow(line: 8, cells: [.text("끝")]),
        ]
        let back = try TableRows.decode(TableRows.encode(rows))
        #expect(back.map(\.line) == [7, 8])
        #expect(back.map(\.sheet) == [2, 1])
        #expect(back[0].cells.dropFirst() == rows[0].cells.dropFirst())
        #expect(back[0][0] == .text("둘째 \"줄\"\n,다음"))
        #expect(throws: TableTrouble.damaged) { try TableRows.decode(Data("1".utf8)) }
    }
}
