import Casework
import Dispatch
import Foundation
import TestSupport
import Testing

@testable import Storage

/// Many write at once: each is kept whole or not at all, whatever happens to its neighbours.
struct CommitGroupTests {
    private struct Stop: Error {}

    private let home: TemporaryHome

    init() async throws { home = try await TemporaryHome() }

    /// Lets writes pile up behind one that waits, so that they go into a transaction together.
    private func together<Value: Sendable>(
        _ writes: [@Sendable (Transaction) throws -> Value]
    ) async -> [Result<Value, any Error>] {
        let database = home.database
        let gate = DispatchSemaphore(value: 0)
        let started = Tally()
        return await withTaskGroup(of: (Int, Result<Value, any Error>).self) { group in
            async let first: Void? = try? database.write { _ in
                started.begin()
                gate.wait()
            }
            while started.now == 0 { await Task.yield() }
            for (number, write) in writes.enumerated() {
                group.addTask {
                    do {
                        return (number, .success(try await database.write(write)))
                    } catch {
                        return (number, .failure(error))
                    }
                }
            }
            while database.commits.lined < writes.count { await Task.yield() }
            gate.signal()
            _ = await first
            var results: [Int: Result<Value, any Error>] = [:]
            for await (number, result) in group { results[number] = result }
            return (0..<writes.count).compactMap { results[$0] }
        }
    }

    @Test func `one that breaks a rule leaves the others`() async throws {
        let cast = home.cast
        let news = (0..<100).map { _ in NewFolder.plain(in: cast, for: [cast.gildong]) }
        let results = await together(
            news.enumerated().map { number, new in
                { @Sendable transaction in
                    try transaction.insert(new)
                    // Every seventh says the same thing twice.
                    if number.isMultiple(of: 7) { try transaction.insert(new) }
                }
            }
        )
        #expect(results.count == news.count)
        for (number, result) in results.enumerated() {
            let stored = try await home.database.read { transaction throws in
                try transaction.folder(news[number].folder.id)
            }
            if number.isMultiple(of: 7) {
                #expect(throws: StorageError.duplicate) { try result.get() }
                #expect(stored == nil)
            } else {
                #expect(stored == news[number].folder)
            }
        }
    }

    @Test func `one that throws takes back its own and no more`() async throws {
        let cast = home.cast
        let news = (0..<9).map { _ in NewFolder.plain(in: cast, for: [cast.gildong]) }
        let results = await together(
            news.enumerated().map { number, new in
                { @Sendable transaction in
                    try transaction.insert(new)
                    if number == 4 { throw Stop() }
                }
            }
        )
        #expect(throws: Stop.self) { try results[4].get() }
        let count = try await home.database.read { try $0.count("folder") }
        #expect(count == 8)
        #expect(try await home.database.read { try $0.folder(news[4].folder.id) } == nil)
    }

    @Test func `those who come in one group see each other's work, in the order they came`()
        async throws
    {
        let cast = home.cast
        let results = await together(
            (0..<16).map { _ in
                { @Sendable transaction in
                    try transaction.nextNumber(of: .report, in: cast.center, year: 2_026).ordinal
                }
            }
        )
        #expect(try Set(results.map { try $0.get() }) == Set(1...16))
    }

    /// K2: numbers are given inside the transaction; a reporter's and a desk's process share the file.
    @Test func `sixteen writers of two processes get sixteen numbers`() async throws {
        let (database, cast) = (home.database, home.cast)
        let second = try Database.open(at: home.file)
        defer { try? second.close() }
        let numbers = try await withThrowingTaskGroup(of: Int.self) { group in
            for writer in 0..<16 {
                group.addTask {
                    try await (writer.isMultiple(of: 2) ? database : second).write {
                        try $0.nextNumber(of: .report, in: cast.center, year: 2_026).ordinal
                    }
                }
            }
            return try await group.reduce(into: Set<Int>()) { $0.insert($1) }
        }
        #expect(numbers == Set(1...16))
    }

    @Test func `numbers are counted by center, kind and year`() async throws {
        let cast = home.cast
        let other = try Cast.new()
        let numbers = try await home.database.write { transaction throws in
            try transaction.insert(
                CenterRecord(
                    id: other.center,
                    window: transaction.centers()[0].window,
                    slug: "other",
                    position: 2,
                    foundedOn: Cast.today,
                    definition: Data("{}".utf8)
                )
            )
            return try [
                transaction.nextNumber(of: .report, in: cast.center, year: 2_026),
                transaction.nextNumber(of: .report, in: cast.center, year: 2_026),
                transaction.nextNumber(of: .report, in: cast.center, year: 2_027),
                transaction.nextNumber(of: .case, in: cast.center, year: 2_026),
                transaction.nextNumber(of: .report, in: other.center, year: 2_026),
            ].map(\.ordinal)
        }
        #expect(numbers == [1, 2, 1, 1, 1])
    }

    @Test func `a number that was not kept is given again`() async throws {
        let cast = home.cast
        await #expect(throws: Stop.self) {
            try await home.database.write { transaction throws in
                _ = try transaction.nextNumber(of: .report, in: cast.center, year: 2_026)
                throw Stop()
            }
        }
        let number = try await home.database.write {
            try $0.nextNumber(of: .report, in: cast.center, year: 2_026)
        }
        #expect(number == FolderNumber(year: 2_026, ordinal: 1))
    }

    @Test func `more than one group's worth is all kept`() async throws {
        let cast = home.cast
        let results = await together(
            (0..<300).map { _ in
                let new = NewFolder.plain(in: cast, for: [cast.gildong])
                return { @Sendable transaction in try transaction.insert(new) }
            }
        )
        for result in results { try result.get() }
        #expect(try await home.database.read { try $0.count("folder") } == 300)
    }
}
