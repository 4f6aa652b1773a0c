import Casework
import Foundation
import TestSupport
import Testing
import Vault

@testable import Storage

/// A report comes in whole, once, and for the people who are there.
struct ReceivingTests {
    private let home: TemporaryHome

    init() async throws { home = try await TemporaryHome() }

    @Test func `a report is kept as it was sealed`() async throws {
        let new = try await home.receive(home.cast.report(Story(words: "글")))
        try await home.database.read { transaction throws in
            let folder = new.folder.id
            #expect(try transaction.folder(folder) == new.folder)
            #expect(try transaction.entries(of: folder) == new.entries)
            #expect(try Set(transaction.grants(in: folder)) == Set(new.grants))
            #expect(try transaction.threadKeys(of: folder) == new.threadKeys)
            let receipt = try #require(new.receipt)
            #expect(try transaction.keyCard(receipt.id) == receipt)
            #expect(try transaction.grants(of: receipt.id).map(\.folder) == [folder])
        }
    }

    /// A double click, a reload, a copied tab: the same receipt twice at once.
    @Test func `of two with one receipt exactly one is kept`() async throws {
        let (database, cast) = (home.database, home.cast)
        for _ in 0..<10 {
            let before = try await database.read { try $0.counts() }
            let receipt = cast.receipt()
            let twins = try (0..<2).map { _ in
                try cast.report(Story(words: "글"), receipt: receipt)
            }
            let refusals = await withTaskGroup(of: StorageError?.self) { group in
                for twin in twins {
                    group.addTask {
                        do {
                            try await database.write { try $0.insert(twin) }
                            return nil
                        } catch {
                            return error as? StorageError
                        }
                    }
                }
                return await group.reduce(into: [StorageError?]()) { $0.append($1) }
            }
            #expect(refusals.compactMap(\.self) == [.duplicate])
            let after = try await database.read { try $0.counts() }
            #expect(after["folder"] == (before["folder"] ?? 0) + 1)
            #expect(after["entry"] == (before["entry"] ?? 0) + 1)
            #expect(after["access_grant"] == (before["access_grant"] ?? 0) + 4)
        }
    }

    @Test func `when people or keys have changed, nothing is kept and it is sealed again`()
        async throws
    {
        let cast = home.cast
        let changes: [@Sendable (Transaction) throws -> Void] = [
            { try $0.set(onDuty: true, of: cast.chunhyang.officer) },
            { try $0.set(standing: .suspended, of: cast.gildong.officer) },
            { transaction in
                let late = try Member.new(
                    "imkkeokjeong",
                    "임꺽정",
                    at: cast.center,
                    onDuty: true,
                    cast.centerKeys
                )
                try transaction.insert(late.officer, since: Cast.today)
            },
            { transaction in
                try transaction.insert(
                    cast.centerKeys.vouch(
                        for: RecoveryCeremony.hold(for: cast.center, on: Cast.today).card
                    )
                )
            },
        ]
        for change in changes {
            let roster = try await home.database.read { try $0.roster(of: cast.center) }
            let new = try cast.report(Story(words: "글"))
            try await home.database.write(change)
            let before = try await home.database.read { try $0.counts() }
            await #expect(throws: StorageError.rosterChanged) {
                try await home.database.write { try $0.insert(new, roster: roster) }
            }
            #expect(try await home.database.read { try $0.counts() } == before)
            try await home.database.write { transaction in
                try transaction.insert(new, roster: transaction.roster(of: cast.center))
            }
        }
    }

    @Test func `a report that comes changes no roster`() async throws {
        let center = home.cast.center
        let before = try await home.database.read { try $0.roster(of: center) }
        try await home.receive(home.cast.report(Story(words: "글")))
        #expect(try await home.database.read { try $0.roster(of: center) } == before)
    }

    @Test func `whoever writes second learns that the folder has moved`() async throws {
        let new = try await home.receive(home.cast.report(Story(words: "글")))
        var folder = new.folder
        folder.lastSequence = 2
        folder.stage = ReportStage.read.rawValue
        let changed = folder
        try await home.database.write { transaction throws in
            try transaction.insert(.plain(in: changed, sequence: 2))
            try transaction.update(changed, expecting: 1)
        }
        await #expect(throws: StorageError.moved) {
            try await home.database.write { try $0.update(changed, expecting: 1) }
        }
        await #expect(throws: StorageError.moved) {
            try await home.database.write { try $0.insert(.plain(in: changed, sequence: 2)) }
        }
        #expect(try await home.database.read { try $0.entries(of: changed.id).count } == 2)
        #expect(try await home.database.read { try $0.folder(changed.id) } == changed)
    }

    @Test func `a form sent twice is a duplicate, whatever place it takes`() async throws {
        let new = try await home.receive(home.cast.report(Story(words: "글")))
        let id = EntryID.random()
        try await home.database.write {
            try $0.insert(.plain(in: new.folder, sequence: 2, id: id))
        }
        #expect(try await home.database.read { try $0.hasEntry(id) })
        for sequence in 2...3 {
            await #expect(throws: StorageError.duplicate) {
                try await home.database.write {
                    try $0.insert(.plain(in: new.folder, sequence: sequence, id: id))
                }
            }
        }
    }
}
