import Documents
import Foundation
import Testing

/// Papers come out whole, with their fonts in them, and read nothing of this machine.
struct PaperPressTests {
    private static let styles = "html { font-family: 'Noto Sans CJK KR', sans-serif }"

    private static func pdf(_ html: String) async throws -> Data {
        try await Tables.line.run { try PaperPress().pdf(of: html, styles: styles) }
    }

    private static func ask(_ program: String, _ arguments: [String], of paper: Data) throws
        -> String
    {
        let file = FileManager.default.temporaryDirectory.appending(path: "paper-\(UUID()).pdf")
        try paper.write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(filePath: program)
        process.arguments = [file.path] + arguments
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let said = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: said, as: UTF8.self)
    }

    @Test func `a paper in Korean and English has all its fonts in it`() async throws {
        let paper = try await Self.pdf(
            """
            <h1>상담 통계 보고 · Counselling in numbers</h1>
            <svg viewBox="0 0 1000 16" width="1000" height="16"><rect width="500" height="16"/></svg>
            """
        )
        let fonts = try Self.ask("/usr/bin/pdffonts", [], of: paper).split(separator: "\n")
            .dropFirst(2)
        #expect(!fonts.isEmpty)
        for font in fonts {
            let embedded = font.split(separator: " ").suffix(5).first
            #expect(embedded == "yes", "\(font)")
        }
        let words = try Self.ask("/usr/bin/pdftotext", ["-"], of: paper)
        #expect(words.contains("상담 통계 보고") && words.contains("Counselling"))
    }

    @Test(
        arguments: [
            "<img src='file:///etc/passwd'>", "<img src='http://127.0.0.1:1/'>",
            "<link rel=stylesheet href='file:///etc/passwd'>",
            "<object data='file:///etc/hosts'></object>",
            "<a href='file:///etc/passwd' rel='attachment'>x</a>", "</section><<<&&&", "",
        ]
    )
    func `a paper reaches for nothing and comes out all the same`(html: String) async throws {
        let paper = try await Self.pdf("<p>곁</p>" + html)
        #expect(try !Self.ask("/usr/bin/pdftotext", ["-"], of: paper).contains("root:"))
        #expect(paper.count < 200_000)
    }

    @Test func `without a sandbox there is no paper`() async throws {
        await #expect(throws: PressTrouble.missing) {
            try await Tables.line.run {
                try PaperPress(sandbox: URL(filePath: "/nonexistent")).pdf(of: "", styles: "")
            }
        }
    }
}
