import Casework
import Foundation
import Testing

/// What operators are told of the limits is what the house keeps: one file, one table.
struct LimitTests {
    /// What each row of the table in `docs/operations.md` has to say.
    private static let rows: [(what: String, numbers: [String])] = [
        ("글 하나", [size(Limits.words)]),
        ("짧은 칸", ["\(Limits.aside)자"]),
        (
            "양식의 몸",
            [
                size(Limits.form), "칸 \(grouped(Limits.fields))개",
                "이름 \(Limits.fieldName)바이트",
            ]
        ),
        ("들어오는 문의 양식", [size(Limits.doorForm)]),
        (
            "파일",
            [
                "\(Limits.files)개", "하나에 \(size(Limits.eachFile))",
                "모두 \(size(Limits.filesTogether))", "이름 \(grouped(Limits.fileName))바이트",
            ]
        ),
        (
            "파일이 있는 양식",
            ["조각 \(Limits.parts)개", "머리 \(size(Limits.partHead))", "모두 \(size(Limits.body))"]
        ),
        (
            "상담에 붙이는 파일",
            [
                "\(Limits.files)개", "모두 \(size(Limits.recording))",
                "모두 \(size(Limits.recordingBody))",
            ]
        ),
        (
            "다른 센터의 인계 파일",
            [
                size(Limits.bundle), "글 \(size(Limits.bundleWords))",
                "파일 모두 \(size(Limits.recording))",
            ]
        ),
        (
            "한꺼번에 파일을 올리는 사람",
            [
                "\(Limits.uploads)명",
                "\(Limits.scarceSeconds)초에 \(size(Limits.scarceRate))마다 1초",
            ]
        ),
        ("파일에 남기지 않는 자리", ["\(Limits.reserve >> 30) GiB", "\(Limits.reservePercent)%"]),
        (
            "코드 하나로 하루에",
            [
                "\(Limits.additions)번", "글 \(size(Limits.additionWords))",
                "파일 \(size(Limits.additionFiles))",
            ]
        ),
        ("주고받은 글이 \(size(Limits.longThread))를 넘으면", [size(Limits.longThreadWords)]),
        // NIO's own bound, which its parser keeps.
        ("요청의 머리", ["80 KiB"]),
        ("요청의 머리가 다 오기까지", ["\(Limits.headSeconds)초"]),
        (
            "요청이 다 오기까지",
            [
                "\(Limits.requestSeconds)초에 \(size(Limits.leastRate))마다 1초",
                "\(Limits.silenceSeconds)초 넘게",
            ]
        ),
        ("답과 다음 요청 사이", ["\(Limits.idleSeconds)초"]),
        (
            "답을 다 받아 가기까지",
            ["\(Limits.stallSeconds)초에 \(size(Limits.leastRate))마다 1초"]
        ),
        ("거절한 요청을 마저 읽음", ["\(Limits.lingerSeconds)초, \(size(Limits.body))"]),
        (
            "얼굴마다 연결",
            [
                grouped(Limits.connections), "문 앞에 \(grouped(Limits.waiting))",
                "\(grouped(Limits.connections / 4 * 3))부터",
                "\(Limits.hurriedHeadSeconds)초 만에",
                "\(Limits.hurriedStallSeconds)초에 \(size(Limits.hurriedRate))마다 1초",
            ]
        ),
        (
            "몰려올 때",
            [
                "1분에 \(Limits.flood)건", "\(Limits.flood / 2)건 밑",
                "0.\(Limits.floodGapMilliseconds / 10)초에 하나", "\(Limits.floodWaitSeconds)초 넘게",
            ]
        ),
        ("한꺼번에 거르기", ["\(Limits.sifted)건"]),
    ]

    private static func size(_ bytes: Int) -> String {
        bytes % (1 << 20) == 0 ? "\(bytes >> 20) MiB" : "\(bytes >> 10) KiB"
    }

    private static func grouped(_ number: Int) -> String {
        number < 1_000
            ? String(number) : "\(number / 1_000),\(String(1_000 + number % 1_000).dropFirst())"
    }

    /// The rows below the heading 한계, by their first cell.
    private static func table(in text: String) throws -> [String: String] {
        let start = try #require(text.range(of: "| 무엇 | 얼마 | 넘으면 |\n|---|---|---|\n"))
        let lines = text[start.upperBound...]
            .split(separator: "\n", omittingEmptySubsequences: false)
            .prefix { $0.hasPrefix("|") }
        return lines.reduce(into: [:]) { rows, line in
            let cells = line.split(separator: "|").map {
                $0.trimmingCharacters(in: .whitespaces)
            }
            rows[cells[0]] = cells.dropFirst().joined(separator: " | ")
        }
    }

    @Test func `the table of the limits has every number, and no row of its own`() throws {
        let file = try #require(SourceTree.file("docs/operations.md"))
        let table = try Self.table(in: file.text)
        #expect(Set(table.keys) == Set(Self.rows.map(\.what)))
        for (what, numbers) in Self.rows {
            let row = table[what] ?? ""
            for number in numbers { #expect(row.contains(number), "\(what): \(number)") }
        }
    }

    @Test func `the English says the same`() throws {
        let file = try #require(SourceTree.file("docs/operations.md"))
        let start = try #require(file.text.range(of: "**Limits** are in the table above"))
        let said = file.text[start.lowerBound...].prefix(1_800).replacing("\n", with: " ")
        for number in [
            "words \(Self.size(Limits.words))", "\(Limits.aside) characters",
            "\(Self.size(Limits.form)) and \(Self.grouped(Limits.fields)) fields",
            "\(Self.size(Limits.doorForm)) at the door",
            "files of \(Self.size(Limits.eachFile)) and \(Self.size(Limits.filesTogether)) together",
            "with a consultation \(Self.size(Limits.recording)) in a form of \(Self.size(Limits.recordingBody))",
            "bundle \(Self.size(Limits.bundle)) with \(Self.size(Limits.bundleWords)) of words",
            "\(Limits.uploads) people", "and \(Limits.headSeconds) seconds",
            "\(Limits.requestSeconds) seconds and one more for each \(Self.size(Limits.leastRate))",
            "\(Limits.idleSeconds) seconds between requests",
            "\(Limits.stallSeconds) seconds for an answer",
            "\(Self.grouped(Limits.connections)) connections a face",
            "\(Self.grouped(Limits.waiting)) before its door",
            "never \(Limits.silenceSeconds) seconds without a byte",
            "one more for each \(Self.size(Limits.scarceRate))",
            "slow readers after \(Limits.hurriedStallSeconds) and one more for each \(Self.size(Limits.hurriedRate))",
            "\(Limits.additions) texts, \(Self.size(Limits.additionWords)) of words",
            "\(Self.size(Limits.additionFiles)) of files a day",
            "\(Self.size(Limits.longThreadWords)) of words where its thread holds \(Self.size(Limits.longThread))",
            "\(Limits.reserve >> 30) GiB of the disk, or \(Limits.reservePercent) %",
            "after \(Limits.hurriedHeadSeconds) seconds", "\(Limits.sifted) reports closed unread",
        ] { #expect(said.contains(number), "\(number)") }
    }

    /// A number that stands twice is changed once.
    @Test func `no other file sets a bound of its own`() throws {
        let own = try Regex(
            #"(?:largest|longest|most)[A-Za-z]* = [0-9_]+ ?(?:\*|<<) ?1_?0"#
        )
        for file in SourceTree.files(below: "Sources/Web", ending: ".swift") {
            #expect(!file.text.contains(own), "\(file.path)")
        }
    }
}
