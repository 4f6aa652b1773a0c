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
}
