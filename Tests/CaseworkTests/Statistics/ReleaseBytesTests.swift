import Foundation
import Testing

@testable import Casework

/// A release comes back from its bytes as it was, so that the next one is checked against all of it.
struct ReleaseBytesTests {
    private func release(crossed: Bool = true) throws -> Release {
        try ReleaseLedger().release(
            Counted.request(Counted.term, crossed: crossed),
            of: Counted.rows(
                ["abuse": 14, "bullying": 9, "credit": 2, "other": 11],
                in: Counted.term
            ),
            on: Counted.later
        )
    }

    @Test func `a release comes back whole`() throws {
        let release = try release()
        let back = try #require(Release(bytes: release.bytes))
        #expect(PublishedRelease(back) == PublishedRelease(release))
        #expect(back.tables == release.tables)
        #expect(back.rows.map(\.id) == release.rows.map(\.id))
        for dimension in ReleaseLedgerDimensions.all {
            #expect(back.rows.map { $0[dimension] } == release.rows.map { $0[dimension] })
        }
    }

    @Test func `that some records did not open goes along with what was counted`() throws {
        let release = try release()
        #expect(PublishedRelease(release.lacking(0)).isShort == nil)
        let short = try #require(Release(bytes: release.lacking(3).bytes))
        #expect(PublishedRelease(short).isShort == true)
    }

    @Test func `what is cut is no release`() throws {
        let bytes = try release().bytes
        for length in stride(from: 0, to: bytes.count, by: 97) {
            #expect(Release(bytes: bytes.prefix(length)) == nil)
        }
    }

    @Test func `what names nobody is no release`() throws {
        let release = try release()
        let rows = release.rows.bytes
        // The number of the first one's head, and that of its first code, point behind all names.
        for place in [12, 16] {
            var bent = release.rows.bytes
            bent.replaceSubrange(place..<place + 4, with: [0xFF, 0xFF, 0xFF, 0x7F])
            #expect(ReleaseRows(bytes: bent) == nil)
        }
        #expect(ReleaseRows(bytes: rows) == release.rows)
        #expect(ReleaseRows(Array(release.rows)) == release.rows)
    }

    @Test func `what is published holds no hidden number`() throws {
        let release = try release(crossed: false)
        let published = PublishedRelease(release)
        let table = try #require(published.table(of: .kind))
        let hidden = table.categories.filter { release.table(of: .kind)?[$0]?.shown == nil }
        #expect(hidden.contains("credit") && hidden.count >= 2)
        for code in hidden {
            let place = try #require(table.categories.firstIndex(of: code))
            #expect(table.numbers[place] == nil)
        }
    }
}

/// The questions of which a release keeps each record's code.
private enum ReleaseLedgerDimensions {
    static let all = StatisticDimension.allCases.filter(\.isPartition)
}
