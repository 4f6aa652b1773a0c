import Casework
import Documents
import Foundation
import Testing

/// Tables that are taken along open elsewhere as what they are, and compute nothing.
struct FigureBookTests {
    private static let book = FigureBook(
        title: "대학원생인권센터, 2026년 2학기 & 그 밖",
        coverName: "표지",
        cover: [
            .init("첫날", .day(Day("2026-09-01") ?? Day(ordinal: 1))),
            .init("모두", .number(123)),
            .init("센터", .text("=HYPERLINK(\"x\")")),
        ],
        notes: ["가린 칸은 작은 수입니다."],
        mark: "내부용",
        sheets: [
            FigureSheet(
                title: "주된 유형",
                heads: ["주된 유형", "상담(회)"],
                rows: [
                    [.text("=1+1"), .number(41)], [.text("@here"), .text("가림")],
                    [.text("+82"), .number(0)],
                ],
                foot: [.text("모두"), .number(123)]
            ),
            FigureSheet(title: "주된 유형", heads: ["[a]:*?/\\'", "b"], rows: []),
            FigureSheet(
                title: "상대방과의 관계와 온 길과 방식을 함께 본 아주 긴 이름의 표",
                heads: ["a"] + (1...12).map { "칸 \($0)" },
                rows: [[.text("줄")] + (1...12).map { Cell.number(Double($0)) }]
            ),
        ]
    )

    private static func workbook() async throws -> Data {
        try await Tables.line.run {
            var file = Data()
            try Workbooks().write(book) { file += $0 }
            return file
        }
    }

    @Test func `text is read by a spreadsheet as words and numbers, and nothing computes`()
        async throws
    {
        let rows = try await Tables.read(Self.book.text).rows.map { $0.cells.map(\.shown) }
        #expect(Self.book.text.starts(with: [0xEF, 0xBB, 0xBF]))
        #expect(rows.first == ["내부용"])
        #expect(rows.contains(["첫날", "2026-09-01"]))
        #expect(rows.contains(["=1+1", "41"]))
        let text = String(decoding: Self.book.text, as: UTF8.self)
        for formula in ["'=1+1", "'@here", "'+82", "'=HYPERLINK"] {
            #expect(text.contains(formula))
        }
    }

    @Test func `a workbook has real numbers and days, frozen panes and print titles`() async throws
    {
        let script = """
            import io, sys, openpyxl
            book = openpyxl.load_workbook(io.BytesIO(sys.stdin.buffer.read()))
            for sheet in book.worksheets:
                print(sheet.title, sheet.freeze_panes, sheet.print_title_rows, sheet.page_setup.orientation)
                for row in sheet.iter_rows():
                    for cell in row:
                        if cell.value is not None:
                            print(cell.coordinate, cell.data_type, cell.value)
            """
        let said = try Self.run(
            "/usr/bin/python3",
            ["-I", "-c", script],
            on: try await Self.workbook()
        )
        let lines = said.split(separator: "\n").map(String.init)
        #expect(lines.contains("표지 None None None"))
        #expect(lines.contains("주된 유형 B5 4:4 None"))
        #expect(lines.contains("주된 유형 2 B5 4:4 None"))
        #expect(lines.contains { $0.hasSuffix("B5 4:4 landscape") })
        #expect(lines.contains("B5 n 41"))
        #expect(lines.contains("A5 s =1+1"))
        #expect(lines.contains("B4 d 2026-09-01 00:00:00"))
        #expect(lines.contains("A1 s 내부용"))
    }

    @Test func `LibreOffice opens a workbook and the text without a complaint`() async throws {
        let office = "/usr/bin/soffice"
        try #require(
            FileManager.default.isExecutableFile(atPath: office),
            "script/bootstrap installs it"
        )
        let folder = FileManager.default.temporaryDirectory.appending(path: "figures-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try await Self.workbook().write(to: folder.appending(path: "book.xlsx"))
        try Self.book.text.write(to: folder.appending(path: "text.csv"))
        _ = try Self.run(
            office,
            [
                "--headless", "--norestore", "-env:UserInstallation=file://\(folder.path)/profile",
                "--convert-to",
                "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1",
                "--outdir", folder.appending(path: "out").path,
                folder.appending(path: "book.xlsx").path, folder.appending(path: "text.csv").path,
            ],
            on: Data()
        )
        let out = folder.appending(path: "out")
        let names = try FileManager.default.contentsOfDirectory(atPath: out.path)
        #expect(names.count == 5, "\(names)")
        let kinds = try #require(names.first { $0.hasPrefix("book-주된 유형.") })
        let read = try String(contentsOf: out.appending(path: kinds), encoding: .utf8)
        #expect(read.contains("=1+1,41\n") && read.contains("모두,123"))
        let cover = try #require(names.first { $0.hasPrefix("book-표지") })
        #expect(
            try String(contentsOf: out.appending(path: cover), encoding: .utf8).contains(
                "2026-09-01"
            )
        )
    }

    private static func run(_ program: String, _ arguments: [String], on file: Data) throws
        -> String
    {
        let process = Process()
        let (input, output) = (Pipe(), Pipe())
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        process.standardInput = input
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        if !file.isEmpty { try input.fileHandleForWriting.write(contentsOf: file) }
        try input.fileHandleForWriting.close()
        let said = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        return String(decoding: said, as: UTF8.self)
    }
}
