import Casework
import Foundation
import TestSupport
import Testing
import Vault

@testable import Storage

/// Sessions end in time, and are known for a day after.
struct SessionTests {
    private static let now = 1_800_000_000
    private let home: TemporaryHome

    init() async throws { home = try await TemporaryHome() }

    private func begin(_ number: UInt8, since: Int, seen: Int) async throws -> Data {
        let officer = home.cast.gildong.officer
        let session = SessionRecord(
            tokenHash: Data(repeating: number, count: 32),
            officer: officer.id,
            center: officer.center,
            since: since,
            seen: seen,
            keys: Sealed(bytes: Data([1]))
        )
        try await home.database.write { try $0.insert(session) }
        #expect(try await find(session.tokenHash) == session)
        return session.tokenHash
    }

    private func find(_ hash: Data) async throws -> SessionRecord? {
        try await home.database.read { try $0.session(hash) }
    }

    @Test func `an end takes the keys at once and keeps the name for a day`() async throws {
        let hash = try await begin(1, since: Self.now, seen: Self.now)
        try await home.database.write { try $0.endSession(hash, at: Self.now + 60) }
        let ended = try #require(try await find(hash))
        #expect(ended.keys == nil && ended.ended == Self.now + 60)
        #expect(ended.officer == home.cast.gildong.officer.id)
        // Ending again, or being seen after the end, changes nothing.
        try await home.database.write { transaction throws in
            try transaction.endSession(hash, at: Self.now + 90)
            try transaction.touch(hash, at: Self.now + 90)
        }
        #expect(try await find(hash) == ended)
    }

    @Test(arguments: [
        (since: 0, seen: 0, ends: false), (since: -35_000, seen: -900, ends: false),
        (since: -35_000, seen: -901, ends: true), (since: -36_000, seen: 0, ends: false),
        (since: -36_001, seen: 0, ends: true),
    ])
    func `idle and old sessions end when they are swept`(since: Int, seen: Int, ends: Bool)
        async throws
    {
        let hash = try await begin(1, since: Self.now + since, seen: Self.now + seen)
        try await home.database.write {
            try $0.sweepSessions(at: Self.now, idle: 900, longest: 36_000)
        }
        let session = try #require(try await find(hash))
        #expect((session.ended != nil) == ends)
        #expect((session.keys == nil) == ends)
    }

    @Test func `a day after its end a session is forgotten`() async throws {
        let hash = try await begin(1, since: Self.now, seen: Self.now)
        try await home.database.write { try $0.endSession(hash, at: Self.now) }
        for (later, isThere) in [(86_400, true), (86_401, false)] {
            try await home.database.write {
                try $0.sweepSessions(at: Self.now + later, idle: 900, longest: 36_000)
            }
            #expect(try await (find(hash) != nil) == isThere)
        }
    }

    @Test func `a clock that goes back does not make a session younger`() async throws {
        let hash = try await begin(1, since: Self.now, seen: Self.now)
        try await home.database.write { transaction throws in
            try transaction.touch(hash, at: Self.now + 50)
            try transaction.touch(hash, at: Self.now + 20)
        }
        #expect(try await find(hash)?.seen == Self.now + 50)
    }

    @Test func `an unknown cookie is nobody`() async throws {
        #expect(try await find(Data(count: 32)) == nil)
        #expect(try await find(Data()) == nil)
    }

    @Test func `failures are counted by a trace, and forgotten when nobody comes back`()
        async throws
    {
        let server = home.cast.server
        let (trace, other) = (server.trace(of: "gildong"), server.trace(of: "cheong"))
        #expect(trace.count == 16 && trace != other)
        let failed = ThrottleRecord(failures: 3, until: Self.now)
        let worked = ThrottleRecord(failures: 0, until: 0, lastStep: 60_000_000)
        try await home.database.write { transaction throws in
            try transaction.set(ThrottleRecord(failures: 1), for: trace)
            try transaction.set(failed, for: trace)
            try transaction.set(worked, for: other)
            try transaction.sweepThrottle(at: Self.now + 86_400)
            #expect(try transaction.throttle(trace) == failed)
            try transaction.sweepThrottle(at: Self.now + 86_401)
            #expect(try transaction.throttle(trace) == ThrottleRecord())
            // A one-time code stays used, however long nobody came.
            #expect(try transaction.throttle(other) == worked)
        }
    }

    @Test func `a heartbeat writes and leaves one row`() async throws {
        for number in 0..<3 {
            try await home.database.write { try $0.beat(Data([UInt8(number)])) }
        }
        #expect(try await home.database.read { try $0.count("heartbeat") } == 1)
    }
}
