import Foundation
import Testing

@testable import Regulations

/// Whatever a disk or an editor does to a file, the answer is a list of mistakes.
struct BrokenFileTests {
    private let sample: Data

    init() throws {
        sample = try Data(contentsOf: Place.sample)
    }

    @Test(arguments: 0..<16)
    func `a file cut off anywhere is read or complained about`(share: Int) {
        for length in stride(from: share, to: sample.count, by: 16 * 29) {
            let lines = sample.prefix(length).count { $0 == UInt8(ascii: "\n") } + 1
            answers(Data(sample.prefix(length)), lines: lines)
        }
    }

    @Test(arguments: 0..<64 as Range<UInt64>)
    func `a file with damaged bytes is read or complained about`(seed: UInt64) {
        var damaged = sample
        var state = seed &+ 1
        for _ in 0..<(1 + seed % 8) {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let signs = Array("{}[]:#&*!|>'\"%@`-?, \t\n\r\0a\u{7F}".utf8) + [0xFF, 0xED]
            damaged[Int(state >> 33) % damaged.count] = signs[Int(state >> 24) % signs.count]
        }
        answers(damaged, lines: damaged.count)
    }

    @Test func `a file that opens too many brackets is complained about`() {
        for sign in ["[", "{", "- ", "? ", "{a: "] {
            answers(Data(String(repeating: sign, count: 50_000).utf8), lines: 1)
        }
    }

    @Test func `a file of more than a mebibyte is not even parsed`() throws {
        let huge = Data(repeating: UInt8(ascii: "#"), count: SourceText.byteLimit + 1)
        #expect(try reasons(of: huge) == [.tooLarge(limit: 1024 * 1024)])
        #expect(try reasons(of: huge.dropLast()) == [.nothing])
    }

    @Test func `a huge file on the disk is not read whole`() throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).yaml")
        try Data().write(to: path)
        defer { try? FileManager.default.removeItem(at: path) }
        let handle = try FileHandle(forWritingTo: path)
        try handle.truncate(atOffset: 1 << 36)
        try handle.close()
        let thrown = #expect(throws: Mistakes.self) {
            try CenterFileReader.read(at: path, named: "huge.yaml")
        }
        #expect(thrown?.all.map(\.reason) == [.tooLarge(limit: 1024 * 1024)])
    }

    @Test func `a file that is not there is a mistake with its name`() throws {
        let path = Place.root.appending(path: "centers/nowhere.yaml")
        let thrown = #expect(throws: Mistakes.self) {
            try CenterFileReader.read(at: path, named: "centers/nowhere.yaml")
        }
        let said = try #require(thrown).description
        #expect(said.hasPrefix("centers/nowhere.yaml:1: 열 수 없는 파일"))
    }

    @Test func `a folder is no file`() throws {
        let thrown = #expect(throws: Mistakes.self) {
            try CenterFileReader.read(at: Place.tests, named: "folder")
        }
        #expect(thrown?.all.map(\.reason) == [.unreadable])
    }

    @Test func `Korean that was saved in another encoding is told by its line`() throws {
        let bytes = Data("window:\n  name:\n    ko: ".utf8) + [0xB0, 0xA1, 0xBF, 0xC2]
        let thrown = #expect(throws: Mistakes.self) {
            try CenterFileReader.read(bytes, named: "cp949.yaml")
        }
        #expect(
            thrown?.all == [Mistake(file: "cp949.yaml", line: 3, reason: .notUTF8)]
        )
    }

    @Test(arguments: ["{ 가나다라마바사: 가, ko: 나, ko: 다 }", "{ ko: 가나다라마바사아자차카, ko: 나 }"])
    func `a repeated key is found among decomposed syllables too`(name: String) throws {
        let text = "window:\n  name: \(name)\n".decomposedStringWithCanonicalMapping
        let repeated = Mistake.Reason.duplicateKey("ko")
        #expect(try reasons(of: Data(text.utf8)).filter { $0 == repeated } == [repeated])
    }

    private func answers(_ bytes: Data, lines: Int) {
        do {
            _ = try CenterFileReader.read(bytes, named: "broken.yaml")
        } catch {
            #expect(!error.all.isEmpty)
            #expect(error.all.allSatisfy { (1...lines + 1).contains($0.line) })
        }
    }

    private func reasons(of bytes: Data) throws -> [Mistake.Reason] {
        let thrown = #expect(throws: Mistakes.self) {
            try CenterFileReader.read(bytes, named: "broken.yaml")
        }
        return try #require(thrown).all.map(\.reason)
    }
}
