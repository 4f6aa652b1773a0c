import Casework
import Dispatch
import Foundation
import TestSupport
import Testing
import Vault

@testable import Storage

/// Files come into the database with their words or not at all (B3 37).
struct AttachmentTests {
    private let home: TemporaryHome

    init() async throws { home = try await TemporaryHome() }

    private func spooled(_ bytes: Data, _ name: String, after: SpooledFile? = nil) throws
        -> SpooledFile
    {
        var pieces = try SpooledPieces(
            in: after?.pieces.spool ?? home.database.spool(),
            after: after?.pieces
        )
        var sealer = FileSealer()
        try sealer.add(bytes) { try pieces.keep($0) }
        let file = try sealer.finish(name: FileName(untrusted: name)) { try pieces.keep($0) }
        return SpooledFile(
            file: file,
            sizeBucket: FilePadding.padded(bytes.count),
            pieces: pieces
        )
    }

    private func opened(_ file: AttachedFile, number: Int, with entry: EntryRecord) async throws
        -> Data
    {
        var opener = try FileOpener(file)
        var bytes = Data()
        for index in 0..<opener.chunks {
            let chunk = try await home.database.read {
                try $0.chunk(index, ofFile: number, entry: entry.sequence, folder: entry.folder)
            }
            bytes += try opener.open(#require(chunk))
        }
        try opener.finish()
        return bytes
    }

    @Test func `files are kept with their words and open again`() async throws {
        let contents = [Data(repeating: 7, count: 150_000), Data("짧은 글".utf8)]
        let one = try spooled(contents[0], "사진.jpg")
        let files = [one, try spooled(contents[1], "글.txt", after: one)]
        let new = try home.cast.report(Story(words: "글", files: files.map(\.file)))
        try await home.database.write(with: files) { transaction in
            try transaction.insert(new)
            try transaction.insert(files, with: new.entries[0])
        }
        for (index, content) in contents.enumerated() {
            let bytes = try await opened(files[index].file, number: index + 1, with: new.entries[0])
            #expect(bytes == content)
        }
        let count = try await home.database.read {
            try $0.files(withEntry: 1, of: new.folder.id)
        }
        #expect(count == 2)
    }

    @Test func `when a piece cannot be read, the words are not there either`() async throws {
        let file = try spooled(Data(repeating: 7, count: 150_000), "사진.jpg")
        let short = SpooledPieces(in: try home.database.spool(), pretending: [65_565])
        let new = try home.cast.report(Story(words: "글", files: [file.file]))
        await #expect(throws: StorageError.unavailable) {
            try await home.database.write(with: [file]) { transaction in
                try transaction.insert(new)
                try transaction.insert(
                    [SpooledFile(file: file.file, sizeBucket: 1, pieces: short)],
                    with: new.entries[0]
                )
            }
        }
        let counts = try await home.database.read { try $0.counts() }
        #expect(counts["folder"] == 0 && counts["attachment"] == 0)
    }

    @Test func `a spool has no name in the folder, and goes with its holder`() throws {
        let before = try FileManager.default.contentsOfDirectory(atPath: home.folder.path)
        let file = try spooled(Data(repeating: 7, count: 150_000), "사진.jpg")
        let during = try FileManager.default.contentsOfDirectory(atPath: home.folder.path)
        #expect(Set(before) == Set(during) && file.pieces.count == 3)
    }

    @Test func `nothing of a file is in the clear`() async throws {
        let marker = Data("UNMISTAKABLE-CONTENT-OF-A-FILE".utf8)
        let file = try spooled(marker + Data(count: 1_000), "이름-UNMISTAKABLE-NAME.jpg")
        let new = try home.cast.report(Story(words: "글", files: [file.file]))
        try await home.database.write(with: [file]) { transaction in
            try transaction.insert(new)
            try transaction.insert([file], with: new.entries[0])
        }
        #expect(try home.bytes.firstRange(of: Data("UNMISTAKABLE".utf8)) == nil)
    }

    @Test func `the short ones go between two long ones`() async throws {
        let order = Order()
        let (database, gate) = (home.database, DispatchSemaphore(value: 0))
        let film = try spooled(Data(count: 2 << 20), "영상.mp4")
        try await withThrowingTaskGroup(of: Void.self) { group in
            let started = Tally()
            group.addTask {
                try await database.write { _ in
                    started.begin()
                    gate.wait()
                }
            }
            while started.now == 0 { await Task.yield() }
            for number in 1...2 {
                group.addTask {
                    try await database.write(with: [film]) { _ in order.note("long \(number)") }
                }
            }
            while database.commits.lined < 2 { await Task.yield() }
            group.addTask { try await database.write { _ in order.note("short") } }
            while database.commits.lined < 3 { await Task.yield() }
            gate.signal()
            try await group.waitForAll()
        }
        #expect(order.notes.map { $0.prefix(5) } == ["short", "long ", "long "])
    }
}
