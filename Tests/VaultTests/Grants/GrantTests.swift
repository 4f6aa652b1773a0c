import Casework
import Foundation
import TestSupport
import Testing

@testable import Vault

/// A grant opens for its holder, in its place, as it was given, and by whom it may be given.
struct GrantTests {
    private let cast: Cast
    private let key = LayerKey.new(.folder, epoch: 1)
    private let place: Place
    /// As intake gives it.
    private let duty: Grant
    /// As an officer gives it.
    private let assigned: Grant

    init() throws {
        cast = try Cast.new()
        place = Place(center: cast.center, folder: .random())
        duty = try key.grant(to: cast.cheong.card, as: .duty, in: place)
        assigned = try key.grant(
            to: cast.cheong.card,
            as: .assigned,
            notAfter: Cast.today,
            in: place,
            signedBy: cast.gildong.keys
        )
    }

    private func open(_ grant: Grant, by member: Member? = nil, on day: Day = Cast.today) throws
        -> LayerKey
    {
        try (member ?? cast.cheong).keys.open(grant, directory: cast.directory, today: day)
    }

    @Test func `it opens for its holder alone`() throws {
        #expect(try open(duty).bytes == key.bytes)
        #expect(try open(assigned).bytes == key.bytes)
        for grant in [duty, assigned] {
            #expect(grant.wrapped.bytes.first == 1)
            #expect(throws: VaultError.cannotOpen) { try open(grant, by: cast.gildong) }
            #expect(throws: VaultError.self) {
                try open(grant.with(key: cast.gildong.card.id), by: cast.gildong)
            }
        }
    }

    @Test(arguments: Grant.changes)
    func `a grant moved or changed does not open`(change: Change<Grant>) throws {
        #expect(throws: VaultError.self) { try open(change.make(duty)) }
        #expect(throws: VaultError.self) { try open(change.make(assigned)) }
    }

    /// The wrap itself is bound, not only the signature: intake's have none.
    @Test(arguments: Grant.changes)
    func `the wrap is bound to each thing by itself`(change: Change<Grant>) throws {
        let changed = change.make(duty)
        #expect(throws: VaultError.cannotOpen) {
            try Wrap.unwrap(
                duty.wrapped,
                with: cast.cheong.keys.agreementSeed,
                bound: LayerKey.binding(of: changed, form: changed.form)
            )
        }
    }

    @Test(arguments: Grant.changes)
    func `a personal grant is bound to each thing too`(change: Change<Grant>) throws {
        let personal = try cast.cheong.keys.personalize(assigned, carrying: key)
        #expect(try open(personal).bytes == key.bytes)
        #expect(personal.wrapped.bytes.first == 1)
        #expect(throws: VaultError.self) { try open(change.make(personal)) }
    }

    @Test func `a personal grant is made of one's own and of the key it carries`() throws {
        #expect(throws: VaultError.cannotOpen) {
            try cast.gildong.keys.personalize(assigned, carrying: key)
        }
        for other in [LayerKey.new(.thread, epoch: 1), .new(.folder, epoch: 2)] {
            #expect(throws: VaultError.cannotOpen) {
                try cast.cheong.keys.personalize(assigned, carrying: other)
            }
        }
        let personal = try cast.cheong.keys.personalize(assigned, carrying: key)
        #expect(throws: VaultError.cannotOpen) { try open(personal, by: cast.gildong) }
    }

    @Test func `after its last day it stays closed, in either form`() throws {
        let personal = try cast.cheong.keys.personalize(assigned, carrying: key)
        for grant in [assigned, personal] {
            _ = try open(grant, on: Cast.today)
            #expect(throws: VaultError.cannotOpen) {
                try open(grant, on: Cast.today.adding(days: 1))
            }
        }
    }

    @Test(arguments: [GrantRole.assigned, .keeper])
    func `intake cannot put anybody in charge`(role: GrantRole) throws {
        let grant = try key.grant(to: cast.cheong.card, as: role, in: place)
        #expect(throws: VaultError.forged) { try open(grant) }
    }

    @Test(arguments: GrantRole.allCases, Layer.allCases)
    func `unsigned counts only what intake gives`(role: GrantRole, layer: Layer) throws {
        let allowed: [(GrantRole, Layer)] = [
            (.duty, .folder), (.recovery, .folder), (.reporter, .thread),
        ]
        let isAllowed = allowed.contains { $0 == (role, layer) }
        for epoch in 1...2 {
            let grant = try LayerKey.new(layer, epoch: epoch)
                .grant(to: cast.cheong.card, as: role, in: place)
            if isAllowed && epoch == 1 {
                _ = try open(grant)
            } else {
                #expect(throws: VaultError.forged) { try open(grant) }
            }
        }
    }

    @Test func `a signature that is missing, moved or another's is forged`() throws {
        let other = try key.grant(
            to: cast.cheong.card,
            as: .assigned,
            notAfter: Cast.today,
            in: place,
            signedBy: cast.gildong.keys
        )
        for grant in [
            assigned.with(signature: .some(nil)), assigned.with(granter: .some(nil)),
            assigned.with(granter: .some(nil), signature: .some(nil)),
            assigned.with(granter: .some(cast.chunhyang.card.id)),
            assigned.with(signature: .some(assigned.signature?.flipped(at: 3))),
            assigned.with(wrapped: other.wrapped),
            assigned.with(wrapped: assigned.wrapped.flipped(at: 400)),
            duty.with(granter: .some(cast.gildong.card.id)),
            duty.with(signature: .some(assigned.signature)),
        ] {
            #expect(throws: VaultError.forged) { try open(grant) }
        }
    }

    @Test func `a granter whom the center does not vouch for grants nothing`() throws {
        let stranger = try OfficerKeys.new(
            officer: .random(),
            center: cast.center,
            anchor: cast.centerKeys.anchor,
            since: Cast.today
        )
        let grant = try key.grant(
            to: cast.cheong.card,
            as: .assigned,
            in: place,
            signedBy: stranger.keys
        )
        #expect(throws: VaultError.notInDirectory) { try open(grant) }
        let slipped = try Directory(of: cast.cards + [stranger.card])
        #expect(throws: VaultError.notInDirectory) {
            try cast.cheong.keys.open(grant, directory: slipped, today: Cast.today)
        }
    }

    @Test func `an officer of another center grants nothing here`() throws {
        let other = try Cast.new()
        let grant = try key.grant(
            to: cast.cheong.card,
            as: .assigned,
            in: place,
            signedBy: other.gildong.keys
        )
        #expect(throws: VaultError.notInDirectory) { try open(grant) }
        let both = try Directory(of: cast.cards + [other.gildong.card])
        #expect(both[other.gildong.card.id] == nil)
        #expect(throws: VaultError.notInDirectory) {
            try cast.cheong.keys.open(grant, directory: both, today: Cast.today)
        }
        #expect(throws: VaultError.notInDirectory) {
            try cast.cheong.keys.open(grant, directory: other.directory, today: Cast.today)
        }
    }

    @Test func `any flipped byte keeps it closed`() throws {
        for index in stride(from: 0, to: duty.wrapped.bytes.count, by: 7) {
            #expect(throws: VaultError.self, "byte \(index)") {
                try open(duty.with(wrapped: duty.wrapped.flipped(at: index)))
            }
        }
        #expect(throws: VaultError.unknownFormat) {
            try open(duty.with(wrapped: Sealed(bytes: Data([1]))))
        }
        #expect(throws: VaultError.unknownFormat) {
            try open(duty.with(wrapped: duty.wrapped.flipped(at: 0, by: 3)))
        }
    }
}
