import Casework
import Foundation
import TestSupport
import Testing

@testable import Vault

/// A key counts only when the center's own key has signed it, as it stands.
struct DirectoryTests {
    private let cast: Cast

    static let changes: [Change<KeyCard>] = [
        Change("id") { copy($0, id: .random()) },
        Change("center") { copy($0, center: .random()) },
        Change("kind") { copy($0, kind: .breakGlass) },
        Change("generation") { copy($0, generation: 2) },
        Change("officer") { copy($0, officer: .some(.random())) },
        Change("agreement key") { copy($0, agreement: $0.agreement.flipped(at: 700)) },
        Change("signing key") { copy($0, signing: .some($0.signing?.flipped(at: 7))) },
        Change("no signing key") { copy($0, signing: .some(nil)) },
        Change("first day") { copy($0, since: .some(Cast.today.adding(days: 1))) },
        Change("no first day") { copy($0, since: .some(nil)) },
        Change("signature") { copy($0, signature: .some($0.signature?.flipped(at: 7))) },
        Change("no signature") { copy($0, signature: .some(nil)) },
    ]

    init() throws { cast = try Cast.new() }

    private static func copy(
        _ card: KeyCard,
        id: KeyID? = nil,
        center: CenterID? = nil,
        kind: KeyKind? = nil,
        generation: Int? = nil,
        officer: OfficerID?? = nil,
        agreement: Data? = nil,
        signing: Data?? = nil,
        since: Day?? = nil,
        signature: Data?? = nil
    ) -> KeyCard {
        KeyCard(
            id: id ?? card.id,
            center: center ?? card.center,
            kind: kind ?? card.kind,
            generation: generation ?? card.generation,
            officer: officer ?? card.officer,
            agreement: agreement ?? card.agreement,
            signing: signing ?? card.signing,
            since: since ?? card.since,
            signature: signature ?? card.signature
        )
    }

    @Test func `the vouched keys are there`() {
        let directory = cast.directory
        #expect(directory.center.id == cast.centerKeys.card.id)
        #expect(directory.recovery.id == cast.recoveryCard.id)
        #expect(directory.statistics.id == cast.centerKeys.statisticsCard.id)
        #expect(directory.card(of: cast.cheong.officer.id) == cast.cheong.card)
        #expect(directory.card(of: .random()) == nil)
    }

    @Test(arguments: changes)
    func `a card that was changed does not exist`(change: Change<KeyCard>) throws {
        let changed = change.make(cast.cheong.card)
        let cards = cast.cards.map { $0.id == cast.cheong.card.id ? changed : $0 }
        let directory = try Directory(of: cards)
        #expect(directory[changed.id] == nil)
        #expect(directory.card(of: cast.cheong.officer.id) == nil)
    }

    @Test(arguments: changes)
    func `without its own keys a center has no directory`(change: Change<KeyCard>) {
        for kind in [KeyKind.center, .statistics, .recovery] {
            let cards = cast.cards.map { $0.kind == kind ? change.make($0) : $0 }
            // Keys that only receive have no signing key to change.
            guard cards != cast.cards else { continue }
            #expect(throws: VaultError.notInDirectory) { try Directory(of: cards) }
            let without = cast.cards.filter { $0.kind != kind }
            #expect(throws: VaultError.notInDirectory) { try Directory(of: without) }
        }
    }

    /// Security A7, B14: somebody with the database slips in a directory of his own.
    @Test func `a second center in the table is no center`() throws {
        let intruder = try CenterKeys.new(center: cast.center, since: Cast.today)
        for cards in [cast.cards + [intruder.card], [intruder.card] + cast.cards] {
            #expect(throws: VaultError.notInDirectory) { try Directory(of: cards) }
        }
    }

    @Test func `an officer notices a directory that was exchanged whole`() throws {
        let intruder = try CenterKeys.new(center: cast.center, since: Cast.today)
        let exchanged = try Directory(
            of: [intruder.card, intruder.statisticsCard]
                + (cast.members.map(\.card) + [cast.recoveryCard]).map(intruder.vouch)
        )
        #expect(cast.directory.isAnchored(by: cast.cheong.keys))
        #expect(!exchanged.isAnchored(by: cast.cheong.keys))
        let grant = try LayerKey.new(.folder, epoch: 1).grant(
            to: cast.cheong.card,
            as: .duty,
            in: Place(center: cast.center, folder: .random())
        )
        #expect(throws: VaultError.notInDirectory) {
            try cast.cheong.keys.open(grant, directory: exchanged, today: Cast.today)
        }
    }

    @Test func `a newer key of an officer comes before the older, which still counts`() throws {
        let newer = try cast.centerKeys.vouch(
            for: Self.copy(cast.cheong.card, id: .random(), generation: 2)
        )
        let directory = try Directory(of: [newer] + cast.cards)
        #expect(directory.card(of: cast.cheong.officer.id) == newer)
        #expect(directory[cast.cheong.card.id] == cast.cheong.card)
    }

    @Test func `a center vouches for its own people only`() throws {
        let other = try Cast.new()
        #expect(throws: VaultError.notInDirectory) {
            try cast.centerKeys.vouch(for: other.gildong.card)
        }
    }

    @Test func `a center's keys come back from the folder that keeps them`() throws {
        let content = try cast.centerKeys.content
        let back = try CenterKeys(center: cast.center, content: content)
        #expect(back.anchor == cast.centerKeys.anchor)
        #expect(back.card.id == cast.centerKeys.card.id)
        #expect(back.card.agreement == cast.centerKeys.card.agreement)
        #expect(back.statisticsCard.agreement == cast.centerKeys.statisticsCard.agreement)
        let directory = try Directory(
            of: [back.card, back.statisticsCard, back.vouch(for: cast.recovery.card)]
        )
        #expect(directory.isAnchored(by: cast.gildong.keys))
    }
}
