import Casework
import Foundation
import GRDB
import TestSupport
import Testing
import Vault

@testable import Storage

/// Nothing tells at what hour somebody came (K2-10, E7.2): two homes that received the same on the
/// same day differ in what is random alone.
struct UntoldHourTests {
    private static let morning = Date(timeIntervalSince1970: 1_795_219_200)
    /// What a reporter's acts write.
    private static let written = [
        "access_grant", "clock", "entry", "folder", "key", "thread_key",
    ]

    /// A report, an addition and a withdrawal, as they come from forms of some hour.
    private func tell(in home: TemporaryHome, hoursLater hours: Int) async throws {
        let cast = home.cast
        let now = Self.morning.addingTimeInterval(TimeInterval(hours) * 3_600)
        let draft = Draft.new(now: now, server: cast.server)
        let receipt = try Draft.read(draft.field, now: now + 600, server: cast.server)
            .receipt(server: cast.server)
        var story = Story(words: "복도에서 있었던 일")
        story.details.kinds = ["digital"]
        let new = try cast.report(story, receipt: receipt)
        let grant = try #require(new.grants.first { $0.key == receipt.lookup })
        let thread = try receipt.open(grant, directory: cast.directory)
        let acts = try [ReportEvent.added("덧붙임"), .withdrawn].enumerated().map { index, act in
            try thread.seal(
                act.content,
                as: EntryHeader(
                    center: cast.center,
                    folder: new.folder.id,
                    sequence: index + 2,
                    id: #require(
                        EntryID(
                            bytes: draft.entry(
                                of: ReportEntryKind(of: act),
                                saying: "",
                                server: cast.server
                            )
                        )
                    ),
                    kind: ReportEntryKind(of: act).rawValue,
                    day: Cast.today
                )
            )
        }
        var folder = new.folder
        (folder.lastSequence, folder.stage) = (3, ReportStage.withdrawn.rawValue)
        let last = folder
        try await home.database.write { transaction in
            try transaction.insert(new, roster: transaction.roster(of: cast.center))
            try transaction.set(
                ClockRecord(
                    folder: last.id,
                    rule: "answer",
                    dueOn: Cast.today.adding(days: 7),
                    state: .running
                )
            )
        }
        try await home.database.write { transaction in
            for act in acts { try transaction.insert(act) }
            try transaction.update(last, expecting: 1)
        }
    }

    /// Every row as text: bytes as their length alone, for ids, keys and sealed words are random.
    private func dump(_ home: TemporaryHome) async throws -> [String] {
        try await home.database.read { transaction in
            try transaction.tables().flatMap { table in
                try transaction.rows("SELECT * FROM \(table)").map { row in
                    let cells = row.map { column, value in
                        switch value.storage {
                        case .blob(let data): "\(column): \(data.count) bytes"
                        case .null: "\(column): none"
                        case .int64(let number): "\(column): \(number)"
                        case .double(let number): "\(column): \(number)"
                        case .string(let text): "\(column): \(text)"
                        }
                    }
                    return "\(table) " + cells.joined(separator: ", ")
                }
            }.sorted()
        }
    }

    @Test(arguments: [1, 9, 14])
    func `two homes that differ in the hour of a report differ in nothing that tells it`(
        hours: Int
    ) async throws {
        let cast = try Cast.new()
        let (early, late) = (try await TemporaryHome(cast), try await TemporaryHome(cast))
        try await tell(in: early, hoursLater: 0)
        try await tell(in: late, hoursLater: hours)
        #expect(try await dump(early) == dump(late))
        try await early.database.settle()
        try await late.database.settle()
        #expect(try early.bytes.count == late.bytes.count)
        let logs = try [early, late].map { home in
            try Data(contentsOf: URL(filePath: home.file.path + "-wal")).count
        }
        #expect(logs == [0, 0])
    }

    @Test func `another day, though, is told`() async throws {
        let home = try await TemporaryHome()
        try await tell(in: home, hoursLater: 0)
        #expect(try await dump(home).contains { $0.contains("opened_on: 2026-11-21") })
    }

    @Test func `a reporter's acts write these tables, and no sequence of their own`() async throws {
        let home = try await TemporaryHome()
        let before = try await home.database.read { try $0.counts() }
        try await tell(in: home, hoursLater: 0)
        let after = try await home.database.read { try $0.counts() }
        #expect(after.keys.filter { after[$0] != before[$0] }.sorted() == Self.written)
    }

    @Test(arguments: written)
    func `no column of those tables holds an instant`(table: String) async throws {
        let home = try await TemporaryHome()
        try await tell(in: home, hoursLater: 0)
        let cells = try await home.database.read { transaction throws in
            try transaction.rows("SELECT * FROM \(table)").flatMap { Array($0) }
        }
        #expect(!cells.isEmpty)
        for (column, value) in cells {
            switch value.storage {
            case .int64(let number): #expect(number < 10_000, "\(table).\(column)")
            case .double: Issue.record("\(table).\(column) is a fraction")
            case .string(let text):
                #expect(!text.contains(":"), "\(table).\(column)")
                if text.contains("-") && text.first?.isNumber == true {
                    #expect(Day(text) != nil, "\(table).\(column)")
                }
            case .blob, .null: break
            }
        }
    }

    /// Rows lie in the order of random keys, not in the order in which they came.
    @Test(arguments: written)
    func `those tables have no row numbers, and begin with a random key`(table: String) async throws
    {
        let home = try await TemporaryHome()
        try await home.database.read { transaction throws in
            let made = try #require(
                try transaction.row("SELECT sql FROM sqlite_schema WHERE name = ?", [table])
            )
            let sql: String = try made.read("sql")
            #expect(sql.hasSuffix("STRICT, WITHOUT ROWID"))
            #expect(!sql.localizedCaseInsensitiveContains("autoincrement"))
            let first = try #require(
                try transaction.rows("SELECT * FROM pragma_table_info('\(table)')")
                    .first { try ($0.read("pk") as Int) == 1 }
            )
            #expect(try first.read("type") == "BLOB")
        }
    }
}
