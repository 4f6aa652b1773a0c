import TestSupport
import Testing

@testable import Casework

/// Results leave in one order, newest first, before the last folder was looked at, and never twice.
struct ProcessionTests {
    private static func found(_ folder: FolderID, _ day: Int, _ sequence: Int) -> Found {
        Found(
            place: FoundPlace(day: Day(ordinal: 730_000 + day), folder: folder, sequence: sequence),
            matter: .consultation
        )
    }

    /// Folders with results on some days, the one with the newest first.
    private static func folders(_ seed: inout Seed) -> [(upTo: Day, found: [Found])] {
        (0..<8).map { _ in
            let id = FolderID.random()
            let days = (0..<6).map { _ in Int.random(in: 0...40, using: &seed) }
            let upTo = (days.max() ?? 0) + Int.random(in: 0...3, using: &seed)
            return (
                Day(ordinal: 730_000 + upTo),
                days.enumerated().map { found(id, $0.element, $0.offset) }
            )
        }.sorted { $0.upTo > $1.upTo }
    }

    @Test(arguments: Seed.hundred) func `pages together hold everything once and in order`(
        seed: Seed
    ) {
        var seed = seed
        let folders = Self.folders(&seed)
        let all = folders.flatMap(\.found).sorted { $0.place < $1.place }
        var (seen, after): ([Found], FoundPlace?) = ([], nil)
        for _ in 0..<20 {
            var page = Procession(most: 7, after: after)
            for (at, folder) in folders.enumerated() {
                page.take(folder.found)
                seen += page.release(newerThan: at + 1 < folders.count ? folders[at + 1].upTo : nil)
                if page.isFull { break }
            }
            guard page.hasMore else { break }
            after = page.last
        }
        #expect(seen.map(\.place) == all.map(\.place))
    }

    @Test func `what is newer than all that may come goes at once`() {
        let (one, other) = (FolderID.random(), FolderID.random())
        var page = Procession(most: 3)
        page.take([Self.found(one, 9, 1), Self.found(one, 2, 2)])
        #expect(
            page.release(newerThan: Day(ordinal: 730_005)).map(\.place.day.ordinal) == [730_009]
        )
        page.take([Self.found(other, 5, 1)])
        #expect(page.release(newerThan: nil).map(\.place.day.ordinal) == [730_005, 730_002])
        #expect(!page.hasMore && page.count == 3)
    }

    @Test func `a full page knows whether there is more, and holds no more than that`() {
        let folder = FolderID.random()
        var page = Procession(most: 2)
        page.take((0..<100).map { Self.found(folder, $0, $0) })
        #expect(page.release(newerThan: Day(ordinal: 730_000)).count == 2)
        #expect(page.isFull && page.last?.day.ordinal == 730_098)
        #expect(page.release(newerThan: nil).isEmpty)
    }
}
