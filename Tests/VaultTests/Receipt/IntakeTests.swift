import Casework
import Foundation
import TestSupport
import Testing

@testable import Vault

/// What intake makes of a report with public keys alone.
struct IntakeTests {
    private let cast: Cast

    init() throws { cast = try Cast.new() }

    private var story: Story {
        var story = Story(words: "연구실에서 있었던 일")
        story.details.kinds = ["abuse"]
        story.details.wish = .stop
        return story
    }

    @Test func `those on duty read it, and it says what it must`() throws {
        let new = try cast.report(story)
        try cast.directory.verify(new.entries, of: new.folder)
        for member in [cast.gildong, cast.cheong] {
            let grant = try #require(new.grants.first { $0.key == member.card.id })
            let folder = try member.keys.open(
                grant,
                directory: cast.directory,
                today: Cast.today
            )
            let thread = try folder.open(new.threadKeys[0])
            let event = try ReportEvent(new.entries[0], content: thread.open(new.entries[0]))
            #expect(event == .told(story))
            let summary = try folder.open(
                summary: #require(new.folder.summary),
                of: new.folder.id,
                in: cast.center,
                as: ReportSummary.self
            )
            #expect(summary == ReportSummary(of: story))
        }
        #expect(!new.grants.contains { $0.key == cast.chunhyang.card.id })
    }

    @Test func `it is granted to those on duty, to recovery and to the receipt, and nobody else`()
        throws
    {
        let receipt = cast.receipt()
        let new = try cast.report(story, receipt: receipt)
        #expect(
            Set(new.grants.map(\.key)) == [
                cast.gildong.card.id, cast.cheong.card.id, cast.recoveryCard.id, receipt.lookup,
            ]
        )
        #expect(new.grants.count == 4)
        #expect(new.grants.allSatisfy { $0.granter == nil && $0.signature == nil })
        #expect(new.grants.filter { $0.carries == .thread }.map(\.role) == [.reporter])
        #expect(new.folder.number == nil)
        #expect(new.folder.stage == "new" && new.folder.isUnread && new.folder.lastSequence == 1)
    }

    /// Y§5②: whoever was left out gets no key, whatever the caller asked for.
    @Test func `whoever is left out gets no grant, and the clear half does not say who`() throws {
        var story = story
        story.details.leaveOut = [cast.gildong.officer.id]
        let new = try cast.report(story)
        #expect(!new.grants.contains { $0.key == cast.gildong.card.id })
        #expect(new.grants.contains { $0.key == cast.cheong.card.id })
        let officer = cast.gildong.officer.id.bytes
        #expect(new.entries[0].facts == nil)
        #expect(new.entries[0].body?.bytes.range(of: officer) == nil)
        #expect(new.folder.summary?.bytes.range(of: officer) == nil)
    }

    @Test func `a report that nobody could read is refused`() throws {
        var story = story
        story.details.leaveOut = cast.members.map(\.officer.id)
        #expect(throws: VaultError.notInDirectory) { try cast.report(story) }
        #expect(throws: VaultError.notInDirectory) {
            try NewFolder.report(
                story,
                receipt: cast.receipt(),
                to: [],
                directory: cast.directory,
                on: Cast.today
            )
        }
    }

    @Test func `nothing is sealed to a key that nobody vouches for`() throws {
        let other = try Cast.new()
        var unsigned = cast.gildong.card
        unsigned.signature = nil
        for card in [other.gildong.card, unsigned, cast.recoveryCard] {
            #expect(throws: VaultError.notInDirectory) {
                try NewFolder.report(
                    story,
                    receipt: cast.receipt(),
                    to: [cast.cheong.card, card],
                    directory: cast.directory,
                    on: Cast.today
                )
            }
        }
    }

    @Test func `ten characters and three thousand are stored alike`() throws {
        let sizes = try [10, 3_000].map { count in
            let new = try cast.report(Story(words: String(repeating: "a", count: count)))
            return new.entries.map { $0.body?.bytes.count }
                + [new.folder.summary?.bytes.count] + new.grants.map { $0.wrapped.bytes.count }
        }
        #expect(sizes[0] == sizes[1])
    }

    @Test(arguments: Seed.hundred.prefix(20))
    func `whatever was told comes back through the receipt`(seed: Seed) throws {
        var seed = seed
        let words = seed.words(.random(in: 1...5_000, using: &seed))
        let receipt = cast.receipt()
        let new = try cast.report(Story(words: words), receipt: receipt)
        let grant = try #require(new.grants.first { $0.key == receipt.lookup })
        let thread = try receipt.open(grant, directory: cast.directory)
        #expect(try thread.open(new.entries[0])?.words == words)
    }
}
