import Casework
import Foundation
import TestSupport
import Testing

/// What may be done with the files of a report, and what is remembered of it.
struct ReportFileTests {
    private static func file(_ type: FileType) -> AttachedFile {
        AttachedFile(
            name: FileName(untrusted: "a"),
            type: type,
            size: 1,
            digest: Data([1]),
            seal: FileSeal(bytes: Data([2]))
        )
    }

    private let first = FileReference(entry: 1, file: 1)

    private func report(_ files: [FileType], isRead: Bool = true) throws -> Report {
        let story = Story(words: "붙여요", files: files.map(Self.file))
        return try Report(replaying: Report.recorded([.told(story)] + (isRead ? [.read] : [])))
    }

    @Test func `files are known by the entry they came with and their place in it`() throws {
        let report = try report([.png, .pdf])
        #expect(report.files.map(\.reference) == [first, FileReference(entry: 1, file: 2)])
        let more = try report.after(report.add("하나 더", files: [Self.file(.jpeg)]))
        #expect(more.files.last?.reference == FileReference(entry: 99, file: 1))
    }

    @Test func `nothing is done with the files of a report that nobody has read`() throws {
        let report = try report([.png], isRead: false)
        #expect(throws: FileHandlingRefusal.notRead) {
            try report.clean(first, as: .none(.refused))
        }
        #expect(throws: FileHandlingRefusal.notRead) {
            try report.download(first, because: "까닭")
        }
    }

    @Test func `an original needs a reason, and a file that is there`() throws {
        let report = try report([.png])
        for blank in ["", " ", "\n\u{3000}"] {
            #expect(throws: FileHandlingRefusal.noReason) {
                try report.download(first, because: blank)
            }
        }
        #expect(throws: FileHandlingRefusal.noSuchFile) {
            try report.download(FileReference(entry: 2, file: 1), because: "까닭")
        }
        let events = try report.download(first, because: "까닭")
        #expect(events == [.downloaded(first, reason: "까닭")])
        #expect(try report.after(events) == report)
    }

    @Test func `a file has one copy; only what took too long is tried again`() throws {
        let report = try report([.png])
        for trouble in CleaningTrouble.allCases {
            let tried = try report.after(report.clean(first, as: .none(trouble)))
            #expect(tried.files[0].trouble == trouble)
            #expect(tried.files[0].mayBeCleaned == (trouble == .tookTooLong))
        }
        let slow = try report.after(report.clean(first, as: .none(.tookTooLong)))
        let copied = try slow.after(slow.clean(first, as: .copy(Self.file(.png))))
        #expect(copied.files[0].copy?.reference == FileReference(entry: 99, file: 1))
        #expect(copied.files[0].trouble == nil)
        #expect(try copied.clean(first, as: .copy(Self.file(.png))).isEmpty)
    }

    @Test(arguments: FileType.allCases)
    func `recordings, films and what is packed are not cleaned`(type: FileType) throws {
        let cleanable: Set<FileType> = [
            .jpeg, .png, .gif, .heic, .pdf, .docx, .xlsx, .pptx, .odt,
        ]
        let report = try report([type])
        #expect(report.files[0].mayBeCleaned == cleanable.contains(type))
    }
}
