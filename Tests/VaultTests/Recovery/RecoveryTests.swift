import Casework
import Foundation
import TestSupport
import Testing

@testable import Vault

/// Any two of the three printed kits open a folder; one opens nothing.
struct RecoveryTests {
    private let cast: Cast
    private let grant: Grant
    private let key: LayerKey
    static let pairs = [(0, 1), (0, 2), (1, 2)]

    init() throws {
        cast = try Cast.new()
        key = LayerKey.new(.folder, epoch: 1)
        grant = try key.grant(
            to: cast.recoveryCard,
            as: .recovery,
            in: Place(center: cast.center, folder: .random())
        )
    }

    private func share(_ first: Int, _ second: Int) throws -> RecoveryShare {
        try #require(
            cast.recovery.shares.first { $0.first == first + 1 && $0.second == second + 1 }
        )
    }

    private func open(_ share: RecoveryShare, _ first: PrintedCode, _ second: PrintedCode) throws
        -> LayerKey
    {
        try RecoveryCeremony.open(
            grant,
            share: share,
            first: first,
            second: second,
            directory: cast.directory
        )
    }

    @Test(arguments: pairs)
    func `each pair of kits opens`(first: Int, second: Int) throws {
        let kits = cast.recovery.kits
        let share = try share(first, second)
        #expect(try open(share, kits[first], kits[second]).bytes == key.bytes)
        #expect(share.wrapped.bytes.first == 1)
        // From paper, as somebody types it.
        let typed = try #require(PrintedCode(typed: kits[first].code.lowercased()))
        #expect(try open(share, typed, kits[second]).bytes == key.bytes)
    }

    @Test(arguments: pairs)
    func `one kit twice, a wrong pair and a stranger's kit open nothing`(
        first: Int,
        second: Int
    ) throws {
        let kits = cast.recovery.kits + [PrintedCode.new()]
        let share = try share(first, second)
        for one in kits.indices {
            for other in kits.indices where (one, other) != (first, second) {
                #expect(throws: VaultError.cannotOpen) {
                    try open(share, kits[one], kits[other])
                }
            }
        }
    }

    @Test func `three kits are three, and each pair has one share`() {
        #expect(Set(cast.recovery.kits.map(\.code)).count == 3)
        #expect(cast.recovery.shares.map { [$0.first, $0.second] } == [[1, 2], [1, 3], [2, 3]])
        #expect(cast.recovery.shares.allSatisfy { $0.key == cast.recovery.card.id })
    }

    @Test(arguments: pairs)
    func `a share moved or changed stays closed`(first: Int, second: Int) throws {
        let kits = cast.recovery.kits
        let right = try share(first, second)
        let other = try share(Self.pairs[0].0, Self.pairs[0].1)
        let last = try share(Self.pairs[2].0, Self.pairs[2].1)
        for (key, number, next, wrapped) in [
            (KeyID.random(), right.first, right.second, right.wrapped),
            (right.key, right.first + 1, right.second, right.wrapped),
            (right.key, right.first, right.second + 1, right.wrapped),
            (right.key, right.first, right.second, (right == other ? last : other).wrapped),
            (right.key, right.first, right.second, right.wrapped.flipped(at: 60)),
        ] {
            let changed = RecoveryShare(key: key, first: number, second: next, wrapped: wrapped)
            #expect(throws: VaultError.cannotOpen) {
                try open(changed, kits[first], kits[second])
            }
        }
    }

    @Test func `kits of another center open nothing here`() throws {
        let other = try Cast.new().recovery
        let foreign = try share(0, 1)
        #expect(throws: VaultError.cannotOpen) { try open(foreign, other.kits[0], other.kits[1]) }
        #expect(throws: VaultError.cannotOpen) {
            try open(other.shares[0], other.kits[0], other.kits[1])
        }
    }

    @Test func `the first report is wrapped to recovery already`() throws {
        let new = try cast.report(Story(words: "복도에서 있었던 일"))
        let grant = try #require(new.grants.first { $0.role == .recovery })
        let folder = try RecoveryCeremony.open(
            grant,
            share: share(0, 2),
            first: cast.recovery.kits[0],
            second: cast.recovery.kits[2],
            directory: cast.directory
        )
        let thread = try folder.open(new.threadKeys[0])
        #expect(try thread.open(new.entries[0])?.words == "복도에서 있었던 일")
    }
}
