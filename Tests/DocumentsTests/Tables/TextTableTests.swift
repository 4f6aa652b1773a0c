import Casework
import Documents
import Foundation
import Testing

/// K2-03: files of text as people have kept them, whatever program wrote them.
struct TextTableTests {
    private static let plain = [["날짜", "내용"], ["2026-05-03", "저자 순서, 연구실"]]

    @Test(arguments: [
        "날짜,내용\r\n2026-05-03,\"저자 순서, 연구실\"\r\n",
        "날짜,내용\n2026-05-03,\"저자 순서, 연구실\"",
        "날짜,내용\r2026-05-03,\"저자 순서, 연구실\"\r",
        "날짜;내용\r\n2026-05-03;저자 순서, 연구실\r\n",
        "날짜\t내용\n2026-05-03\t저자 순서, 연구실\n",
        "sep=;\r\n날짜;내용\r\n2026-05-03;저자 순서, 연구실\r\n",
        "\u{FEFF}날짜,내용\r\n2026-05-03,\"저자 순서, 연구실\"\r\n",
        "날짜,내용,,\r\n2026-05-03,\"저자 순서, 연구실\",,\r\n,,,\r\n",
    ])
    func `a table is the same however it is parted`(text: String) async throws {
        #expect(try await Tables.read(text) == Self.plain)
    }

    @Test func `marks inside words, new lines and two marks are read as they were meant`()
        async throws
    {
        let text = "가,\"나\"\"다\"\"\r\n라\",5\" 화면\r\n\"끝\" 뒤,,=\"007\""
        #expect(
            try await Tables.read(text) == [["가", "나\"다\"\n라", "5\" 화면"], ["끝 뒤", "", "007"]]
        )
    }

    @Test func `a row is found again by the line that a spreadsheet shows`() async throws {
        let rows = try await Tables.read(Data("가,나\n\n\"다\n라\",1\n마,2\n".utf8)).rows
        #expect(rows.map(\.line) == [1, 3, 4])
    }

    @Test(arguments: TextCode.allCases, [true, false])
    func `every code is told by itself`(code: TextCode, isMarked: Bool) async throws {
        let letters = "날짜,내용\r\n2026-05-03,똠방각하와 펲시콜라\r\n"
        let conversion = try TextConversion(from: .utf8, to: code)
        let bytes = try Data((isMarked ? code.mark : []) + conversion.convert(Array(letters.utf8)))
        guard isMarked || code == .utf8 || code == .cp949 else {
            #expect(await Tables.refusal(of: bytes) == .notText)
            return
        }
        let rows = try await Tables.read(bytes, inPiecesOf: 3).rows
        #expect(rows.map { $0.cells.map(\.shown) }.last == ["2026-05-03", "똠방각하와 펲시콜라"])
    }

    @Test func `every syllable comes back from the Korean code of Windows`() async throws {
        let syllables = (0xAC00...0xD7A3).compactMap { Unicode.Scalar($0) }
        #expect(syllables.count == 11_172)
        let text = String(String.UnicodeScalarView(syllables))
        let there = try TextConversion(from: .utf8, to: .cp949)
        let kept = try there.convert(Array(text.utf8))
        #expect(kept.count == 2 * 11_172)
        for length in [1, 2, 3, 7, 4_096] {
            let back = try TextConversion(from: .cp949, to: .utf8)
            var read: [UInt8] = []
            for start in stride(from: 0, to: kept.count, by: length) {
                read += try back.convert(kept[start..<min(start + length, kept.count)])
            }
            try back.finish()
            #expect(String(decoding: read, as: UTF8.self) == text)
        }
    }

    @Test(arguments: [1, 2, 3, 5, 64])
    func `where a piece ends changes nothing`(length: Int) async throws {
        let text = "날짜,내용\r\n2026-05-03,\"한글 🙂 \"\"글\"\"\r\n둘째 줄\"\r\n"
        let whole = try await Tables.read(Data(text.utf8)).rows
        #expect(try await Tables.read(Data(text.utf8), inPiecesOf: length).rows == whole)
    }

    @Test func `what stands for no letter is named by its line`() async throws {
        var bytes = Data("a,b\nc,".utf8)
        bytes.append(contentsOf: [0xFF, 0xFE, 0x80, 0x0A])
        #expect(await Tables.refusal(of: bytes) == .unknownLetters(line: 2))
        #expect(await Tables.refusal(of: Data("가,나\n다,\"라\n마".utf8)) == .openQuote(line: 2))
    }

    @Test func `more than a table of notes has is refused`() async throws {
        var limits = TableLimits()
        (limits.rows, limits.columns, limits.letters, limits.bytes) = (3, 4, 10, 50_000)
        let wide = Array(repeating: "가", count: 10_000).joined(separator: ",")
        let long = "가,\(String(repeating: "나", count: 50))"
        #expect(await Tables.refusal(of: Data(wide.utf8), limits: limits) == .tooManyColumns)
        #expect(await Tables.refusal(of: Data("가\n나\n다\n라\n".utf8), limits: limits) == .tooManyRows)
        #expect(await Tables.refusal(of: Data(long.utf8), limits: limits) == .cellTooLong(line: 1))
        #expect(
            await Tables.refusal(of: Data(repeating: 0x41, count: 60_000), limits: limits)
                == .tooLarge
        )
    }

    @Test func `a row of wide and unseen blanks is no row`() async throws {
        #expect(try await Tables.read("가,나\n\u{3000}, \u{200B}\u{FEFF}\u{A0}\n다,라\n").count == 2)
    }
}
