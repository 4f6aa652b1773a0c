import Casework
import Foundation
import Storage
import TestSupport
import Testing
import Vault
import Web

/// A directory that somebody exchanges in the database is not served.
struct AnchorTests {
    @Test func `a home remembers its centers' signing keys from its first start`() async throws {
        let house = try await TestHouse.found()
        defer { house.raze() }
        let first = try await house.home.anchors(of: house.database)
        #expect(Set(first.keys) == Set(house.centers.map(\.id)))
        #expect(try await house.home.anchors(of: house.database) == first)
    }

    @Test func `other keys than those first met stop the start`() async throws {
        let (house, other) = (try await TestHouse.found(), try await TestHouse.found())
        defer {
            house.raze()
            other.raze()
        }
        _ = try await house.home.anchors(of: house.database)
        await #expect(throws: HomeTrouble.self) {
            _ = try await house.home.anchors(of: other.database)
        }
    }

    @Test func `a damaged file of anchors is said, not overwritten`() async throws {
        let house = try await TestHouse.found()
        defer { house.raze() }
        let file = house.home.folder.appending(path: "anchors.json")
        try Data("{".utf8).write(to: file)
        await #expect(throws: HomeTrouble.damagedAnchors(file.path)) {
            _ = try await house.home.anchors(of: house.database)
        }
        #expect(try Data(contentsOf: file) == Data("{".utf8))
    }

    @Test func `both faces may start for the first time at once`() async throws {
        let house = try await TestHouse.found()
        defer { house.raze() }
        let (home, database) = (house.home, house.database)
        let starts = try await withThrowingTaskGroup(of: [CenterID: Data].self) { group in
            for _ in 0..<8 { group.addTask { try await home.anchors(of: database) } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(Set(starts).count == 1)
        #expect(try await home.anchors(of: database) == starts.first)
        let names = try FileManager.default.contentsOfDirectory(atPath: home.folder.path)
        #expect(names.filter { $0.contains("anchors") } == ["anchors.json"])
    }
}
