import Casework
import Foundation
import Testing

/// One code fills neither the disk nor a thread, and loses nobody's words for good (B3 44).
struct ReporterRoomTests {
    private static let today = Day(ordinal: 740_000)

    private static func events(_ events: [ReportEvent], on day: Day = today)
        -> [RecordedReportEvent]
    {
        events.enumerated().map {
            RecordedReportEvent(sequence: $0 + 1, day: day, officer: nil, event: $1)
        }
    }

    private static func file(_ size: Int) -> AttachedFile {
        AttachedFile(
            name: FileName(untrusted: "사진.jpg"),
            type: .jpeg,
            size: size,
            digest: Data(count: 32),
            seal: FileSeal(bytes: Data())
        )
    }

    private static func words(_ bytes: Int) -> String { String(repeating: "a", count: bytes) }

    @Test func `a long bad day has room`() throws {
        let told = [ReportEvent.told(Story(words: Self.words(Limits.words)))]
        let talk = (0..<60).map { ReportEvent.added("아직 이야기하고 있어요 \($0)") }
        try ReporterRoom(after: Self.events(told + talk), on: Self.today)
            .take(Self.words(Limits.words), files: [Self.file(Limits.eachFile)])
    }

    @Test func `so many times a day, and tomorrow again`() throws {
        let all = Self.events((0..<Limits.additions).map { .added("\($0)") })
        try ReporterRoom(after: Array(all.dropLast()), on: Self.today).take("끝")
        #expect(throws: RoomRefusal.fullToday) {
            try ReporterRoom(after: all, on: Self.today).take("하나 더")
        }
        try ReporterRoom(after: all, on: Self.today.adding(days: 1)).take("하나 더")
    }

    @Test func `contacts and times that go to and fro count as well`() {
        let contact = ReporterContact(way: .text, words: "000-0000-0000")
        let pairs = (0..<Limits.additions / 2).flatMap { _ in
            [ReportEvent.contactLeft(contact), .contactTakenBack]
        }
        #expect(throws: RoomRefusal.fullToday) {
            try ReporterRoom(after: Self.events(pairs), on: Self.today).take("000")
        }
    }

    @Test func `what the center does takes no room of the reporter`() throws {
        let answers = (0..<Limits.additions).map { ReportEvent.answered("\($0)") }
        try ReporterRoom(after: Self.events(answers), on: Self.today).take("고마워요")
    }

    @Test func `so many bytes of words a day`() throws {
        let texts = Limits.additionWords / Limits.words
        let all = Self.events((0..<texts).map { _ in .added(Self.words(Limits.words)) })
        let room = ReporterRoom(after: all, on: Self.today)
        try room.take(Self.words(Limits.additionWords - texts * Limits.words))
        #expect(throws: RoomRefusal.fullToday) { try room.take(Self.words(Limits.words)) }
    }

    @Test func `a long thread grows slower, and never by less than the longest text`() throws {
        let before = (0..<Limits.longThread / Limits.words + 1).map { _ in
            ReportEvent.added(Self.words(Limits.words))
        }
        let thread = Self.events(before, on: Self.today.adding(days: -9))
        try ReporterRoom(after: thread, on: Self.today).take(Self.words(Limits.words))
        let grown = thread + Self.events([.added(Self.words(Limits.words))])
        #expect(throws: RoomRefusal.fullToday) {
            try ReporterRoom(after: grown, on: Self.today).take(Self.words(Limits.words))
        }
        #expect(Limits.longThreadWords >= Limits.words)
    }

    @Test func `where files are full words still come`() throws {
        let size = Limits.additionFiles / 4
        let room = ReporterRoom(
            after: Self.events((0..<4).map { _ in .added("", files: [Self.file(size)]) }),
            on: Self.today
        )
        #expect(throws: RoomRefusal.filesFullToday) { try room.take(files: [Self.file(1)]) }
        try room.take("글은 들어가요")
    }

    @Test func `files leave room for words: a gibibyte, or less on a small disk`() {
        let (large, small) = (100 << 30, 10 << 30)
        #expect(DiskRoom(free: (1 << 30) + 1, all: large).hasRoomForFiles)
        #expect(!DiskRoom(free: 1 << 30, all: large).hasRoomForFiles)
        #expect(DiskRoom(free: 300 << 20, all: small).hasRoomForFiles)
        #expect(!DiskRoom(free: 200 << 20, all: small).hasRoomForFiles)
    }
}
