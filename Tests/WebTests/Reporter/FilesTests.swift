import Casework
import Foundation
import HTTPTypes
import Pages
import Storage
import TestSupport
import Testing
import Vault
import Web

/// A file goes with its words: kept whole and sealed, or not at all (K2-10, security A7).
struct FilesTests {
    struct Counts: Equatable {
        var reports: Int
        var chunks: Int
    }

    /// What an entry's files hold, opened with the code.
    static func opened(_ code: String, in house: TestHouse) async throws -> [(AttachedFile, Data)] {
        let world = house.world
        return try await house.database.read { transaction throws in
            guard let receipt = Receipt(typed: code),
                let thread = try ThreadFile.open(receipt, in: transaction, world: world)
            else { throw NotThere(what: "thread") }
            var opened: [(AttachedFile, Data)] = []
            for event in thread.events {
                let files: [AttachedFile] =
                    switch event.event {
                    case .told(let story): story.files
                    case .added(_, let files): files
                    case _: []
                    }
                for (index, file) in files.enumerated() {
                    var opener = try FileOpener(file)
                    var bytes = Data()
                    for chunk in 0..<opener.chunks {
                        let found = try transaction.chunk(
                            chunk,
                            ofFile: index + 1,
                            entry: event.sequence,
                            folder: thread.folder.id
                        )
                        guard let found else { throw NotThere(what: "chunk \(chunk)") }
                        bytes += try opener.open(found)
                    }
                    try opener.finish()
                    opened.append((file, bytes))
                }
            }
            return opened
        }
    }

    static func counts(_ house: TestHouse) throws -> Counts {
        let raw = try house.raw()
        let count = { (sql: String) in Int(try raw.rows(sql).first?.first ?? "") ?? -1 }
        return Counts(
            reports: try count("SELECT count(*) FROM folder WHERE kind = 'report'"),
            chunks: try count("SELECT count(*) FROM attachment")
        )
    }

    @Test func `files come in with the words, are listed, and open as they were`() async throws {
        try await ServedHouse.open { served in
            let files = [
                SentFile.invented("대화방 1.png", 3_000_000), SentFile("../../목록.hwp", [1, 2, 3]),
            ]
            let form = try await served.reportForm().filling("story", "파일과 함께 보내요.")
            let answer = try await served.reporter().send(form, files: files)
            #expect(answer.status == .ok)
            #expect(answer.text.contains("대화방 1.png") && answer.text.contains("2.9 MB"))
            let code = try #require(answer.code)
            let opened = try await Self.opened(code, in: served.house)
            #expect(opened.map(\.0.name) == ["대화방 1.png", "목록.hwp"])
            #expect(opened.map { Array($0.1) } == files.map(\.bytes))
            let thread = try await served.thread(code, showingStory: true)
            #expect(thread.text.contains("목록.hwp"))
            let added = try await served.reporter().send(
                thread.form("/receipt/additions").filling("words", "하나 더 보내요."),
                files: [SentFile.invented("녹음.m4a", 70_000, 7)]
            )
            #expect(added.status == .ok && !added.text.contains("녹음.m4a"))
            #expect(added.says(served.house.words()("thread.veiledFiles", ["count": "1"])))
            #expect(try await served.thread(code, showingStory: true).says("녹음.m4a"))
            let all = try await Self.opened(code, in: served.house)
            #expect(all.map(\.0.name).last == "녹음.m4a" && all.count == 3)
        }
    }

    @Test func `a file that comes later needs no words beside it`() async throws {
        try await ServedHouse.open { served in
            let code = try await served.tell()
            let form = try await served.thread(code).form("/receipt/additions")
            let empty = try await served.reporter().send(form, files: [SentFile("", [])])
            #expect(empty.status == .unprocessableContent)
            let added = try await served.reporter().send(
                form.filling("words", " \n"),
                files: [SentFile.invented("녹음.m4a", 70_000, 7)]
            )
            #expect(added.status == .ok)
            let shown = try await served.thread(code, showingStory: true)
            #expect(shown.says("녹음.m4a") && shown.says("글 없이 파일만 보냄"))
            let desk = try await AtDesk("cheong", in: served)
            let report = try await desk.report()
            try await desk.take(report, as: "cheong")
            let page = try await desk.browser.get(report)
            #expect(page.says("글 없이 파일만 보냄: 1개") && page.says("녹음.m4a"))
        }
    }

    @Test func `no chosen file is no file, and the plain form still works`() async throws {
        try await ServedHouse.open { served in
            let form = try await served.reportForm().filling("story", "글만 보내요.")
            let answer = try await served.reporter().send(form, files: [SentFile("", [])])
            #expect(answer.status == .ok && answer.code != nil)
            _ = try await served.tell()
            #expect(try Self.counts(served.house) == Counts(reports: 2, chunks: 0))
        }
    }

    /// Telling that a file could be cleaned when it cannot would be a promise of safety (A5.6).
    @Test func `each file of which no clean copy can be made is named so`() async throws {
        try await ServedHouse.open { served in
            let form = try await served.reportForm().filling("story", "파일과 함께 보내요.")
            let png: [UInt8] = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] + [0, 0, 0, 13]
            let said = served.house.words()("files.noCopy")
            let clean = try await served.reporter().send(form, files: [SentFile("사진.png", png)])
            #expect(clean.text.contains("사진.png") && !clean.says(said))
            let other = try await served.reportForm().filling("story", "하나 더 보내요.")
            let answer = try await served.reporter().send(
                other,
                files: [SentFile("사진.png", png), SentFile("목록.zip", [0x50, 0x4b, 3, 4])]
            )
            #expect(answer.text.components(separatedBy: said).count == 2)
            let code = try #require(answer.code)
            #expect(try await served.thread(code, showingStory: true).says(said))
        }
    }

    /// B3 39: what is left of the disk is kept for words.
    @Test func `on a nearly full disk files are refused and words come in`() async throws {
        var outside = Outside()
        outside.disk = { DiskRoom(free: 1 << 29, all: 100 << 30) }
        try await ServedHouse.open(outside: outside) { served in
            let form = try await served.reportForm().filling("story", "자리가 없어도 닿아야 하는 글")
            let answer = try await served.reporter().send(form, files: [.invented("사진.jpg", 9_000)])
            #expect(answer.status == .unprocessableContent)
            #expect(answer.says(served.house.words()("files.noRoom")))
            #expect(answer.says("자리가 없어도 닿아야 하는 글"))
            #expect(try Self.counts(served.house) == Counts(reports: 0, chunks: 0))
            let sent = try await served.reporter().send(try answer.form("/grad/report/sent"))
            let code = try #require(sent.code)
            let more = try await served.thread(code).form("/receipt/additions")
            let refused = try await served.reporter().send(
                more.filling("words", "이어서 쓴 글"),
                files: [.invented("사진.jpg", 9_000)]
            )
            #expect(refused.status == .unprocessableContent && refused.says("이어서 쓴 글"))
            #expect(try await served.add("이어서 쓴 글", with: code).status == .ok)
        }
    }

    @Test func `a code that is full for today gives every word back, and takes them tomorrow`()
        async throws
    {
        try await ServedHouse.open { served in
            let code = try await served.tell()
            // Taken once: the page of a full thread is a mebibyte, and slow to read for a test.
            let form = try await served.thread(code).form("/receipt/additions")
            let send = { (words: String) in
                try await served.reporter().send(form.filling("words", words))
            }
            let long = String(repeating: "가", count: Limits.words / 3 - 20)
            for number in 1...5 { #expect(try await send("\(number)\(long)").status == .ok) }
            let last = "오늘은 더 못 받는 글\(long)"
            let full = try await send(last)
            #expect(full.status == .tooManyRequests && full.body.contains(last))
            #expect(full.body.contains(served.house.words()("thread.fullToday")))
            // Some words more still fit, and tomorrow all of them.
            #expect(try await send("짧은 글").status == .ok)
            served.house.clock.advance(days: 1)
            let next = Draft.new(now: served.house.clock.now, server: served.house.world.serverKey)
            let tomorrow = form.filling("draft", next.field).filling("words", last)
            #expect(try await served.reporter().send(tomorrow).status == .ok)
        }
    }

    @Test(arguments: [
        ([("큰.mp4", (20 << 20) + 1)], "너무 큰 파일이 있어요: 큰.mp4"),
        ([("a", 18 << 20), ("b", 18 << 20), ("c", 18 << 20)], "모두 합해 50 MB"),
        ([("1", 1), ("2", 1), ("3", 1), ("4", 1), ("5", 1), ("6", 1)], "파일은 5개까지"),
        ([("좋은.png", 100), ("빈.png", 0)], "속이 빈 파일이 있어요: 빈.png"),
        ([("", 10)], "이름이 없는 파일이 있어요"),
    ])
    func `what cannot be taken brings the form back with its words`(
        files: [(String, Int)],
        said: String
    ) async throws {
        try await ServedHouse.open { served in
            let form = try await served.reportForm().filling("story", "지워지면 안 되는 글")
            let answer = try await served.reporter().send(
                form,
                files: files.map { SentFile($0.0, [UInt8](repeating: 65, count: $0.1)) }
            )
            #expect(answer.status == .unprocessableContent)
            #expect(answer.text.contains(said) && answer.text.contains("지워지면 안 되는 글"))
            for (name, _) in files where !name.isEmpty { #expect(answer.text.contains(name)) }
            #expect(answer.body.contains("href=\"#files\""))
            #expect(try Self.counts(served.house) == Counts(reports: 0, chunks: 0))
            // The form that came back can be sent.
            let again = try await served.reporter().send(try answer.form("/grad/report/sent"))
            #expect(again.status == .ok)
        }
    }

    @Test func `a fault elsewhere says which files to choose again`() async throws {
        try await ServedHouse.open { served in
            let form = try await served.reportForm().filling("story", " ")
            let answer = try await served.reporter().send(form, files: [.invented("사진.jpg", 1_000)])
            #expect(answer.status == .unprocessableContent)
            #expect(answer.text.contains("사진.jpg") && answer.text.contains("다시 골라야 해요"))
            #expect(try Self.counts(served.house) == Counts(reports: 0, chunks: 0))
        }
    }

    @Test func `the same form twice is one report only with the same words and files`()
        async throws
    {
        try await ServedHouse.open { served in
            let form = try await served.reportForm().filling("story", "두 번 보내요.")
            let file = SentFile.invented("사진.jpg", 200_000)
            let first = try await served.reporter().send(form, files: [file])
            let second = try await served.reporter().send(form, files: [file])
            #expect(first.code != nil && first.code == second.code)
            for others in [[], [SentFile.invented("사진.jpg", 200_000, 2)], [file, file]] {
                let other = try await served.reporter().send(form, files: others)
                #expect(other.status == .conflict && other.code == nil)
            }
            #expect(try Self.counts(served.house).reports == 1)
        }
    }

    @Test func `two at once with the same files are one report`() async throws {
        try await ServedHouse.open { served in
            let form = try await served.reportForm().filling("story", "동시에 보내요.")
            let file = SentFile.invented("사진.jpg", 1_500_000)
            async let one = served.reporter().send(form, files: [file])
            async let two = served.reporter().send(form, files: [file])
            let answers = try await [one, two]
            #expect(answers[0].code != nil && answers[0].code == answers[1].code)
            #expect(try Self.counts(served.house).reports == 1)
        }
    }

    @Test func `the names and bytes of files are nowhere in the clear`() async throws {
        try await ServedHouse.open { served in
            let form = try await served.reportForm().filling("story", "글")
            let marker = Array("UNMISTAKABLE-BYTES-OF-A-FILE".utf8)
            let file = SentFile(
                "UNMISTAKABLE-NAME.jpg",
                marker + [UInt8](repeating: 0, count: 200_000)
            )
            let answer = try await served.reporter().send(form, files: [file])
            #expect(answer.code != nil)
            let folder = served.house.home.folder
            for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
                let bytes = (try? Data(contentsOf: folder.appending(path: name))) ?? Data()
                #expect(bytes.firstRange(of: Data("UNMISTAKABLE".utf8)) == nil, "\(name)")
            }
        }
    }
}
