import Casework
import Documents
import Foundation
import Testing

/// K2-03: what is written is read again as it was, and computes nothing.
struct WritingTests {
    private static let words = [
        "평범한 말", "=1+1", "+82 42", "-", "@here", "＝전각", "둘째 \"줄\"\n다음", "끝,쉼표;탭\t", "'따옴표",
        "🙂 똠", "007", "=HYPERLINK(\"x\")",
    ]

    @Test func `words of any kind come back from a file of text`() async throws {
        let file = CSVWriter.mark + CSVWriter.record(Self.words) + CSVWriter.record(["끝"])
        let rows = try await Tables.read(file).rows
        #expect(rows.first?.cells == Self.words.map(Cell.text))
        let text = String(decoding: file, as: UTF8.self)
        #expect(text.contains("'=1+1") && text.contains("'＝전각"))
        #expect(text.contains("\r\n"))
    }

    @Test func `a workbook comes back with its days, its lists and its words`() async throws {
        let day = try #require(Day(year: 2026, month: 5, day: 3))
        let time = try #require(TimeOfDay(hour: 14, minute: 5))
        let rows: [[Cell]] = [
            [.day(day), .time(time), .text("=1+1"), .number(2.5), .minutes(90), .truth(true)],
            [.moment(Moment(day, time)), .empty, .text("둘째 \"줄\"\n다음")],
        ]
        let plan = SheetPlan(
            name: "상담일지",
            columns: [
                .init("상담일", width: 12, kind: .day),
                .init("유형", width: 14, choices: ["갑질", "차별, \"기타\""]),
                .init("내용", width: 60),
            ]
        )
        let file = try await Tables.line.run {
            var file = Data()
            var left = rows
            try Workbooks().write(plan, rows: { left.isEmpty ? nil : left.removeFirst() }) {
                file += $0
            }
            return file
        }
        let (read, account) = try await Tables.read(file)
        #expect(account.sheets.map(\.isHidden) == [false, true])
        #expect(read.first?.cells == ["상담일", "유형", "내용"].map(Cell.text))
        #expect(read.dropFirst().map { $0.cells.map(\.shown) } == rows.map { $0.map(\.shown) })
        #expect(read.dropFirst().map(\.cells) == rows)
        #expect(try dropDowns(in: file) == ["date", "list '_'!$B$1:$B$2"])
    }

    /// What may be chosen in the first sheet, as another reader of workbooks tells it.
    private func dropDowns(in file: Data) throws -> [String] {
        let script = """
            import io, sys, openpyxl
            sheet = openpyxl.load_workbook(io.BytesIO(sys.stdin.buffer.read())).worksheets[0]
            for rule in sheet.data_validations.dataValidation:
                print(rule.type, rule.formula1 if rule.type == "list" else "")
            """
        let process = Process()
        let (input, output) = (Pipe(), Pipe())
        process.executableURL = URL(filePath: "/usr/bin/python3")
        process.arguments = ["-I", "-c", script]
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        try input.fileHandleForWriting.write(contentsOf: file)
        try input.fileHandleForWriting.close()
        let said = String(
            decoding: output.fileHandleForReading.readDataToEndOfFile(),
            as: UTF8.self
        )
        process.waitUntilExit()
        return said.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }.sorted()
    }
}
