import Casework
import TestSupport
import Testing

@testable import Vault

/// A slot is exchanged without the keys being others; a printed code opens one ring and no other.
struct MasterKeyTests {
    private static let cost = ScryptCost(rounds: 16, blockSize: 8, parallelism: 1)
    private let cast: Cast
    private var keys: OfficerKeys { cast.cheong.keys }

    init() throws { cast = try Cast.new() }

    @Test func `a printed code opens what was sealed for the newcomer`() throws {
        let code = PrintedCode.new()
        let master = MasterKey.new(for: keys.officer)
        let ring = try master.ring(of: keys)
        let slot = try master.slot(.invitation, code: code, cost: Self.cost)
        #expect(try slot.open(code: code).open(ring).card == keys.card)
        #expect(throws: VaultError.cannotOpen) { try slot.open(code: .new()) }
    }

    @Test func `a slot moved to another purpose or person stays closed`() throws {
        let code = PrintedCode.new()
        let master = MasterKey.new(for: keys.officer)
        let slot = try master.slot(.invitation, code: code, cost: Self.cost)
        for (officer, kind) in [
            (keys.officer, UnlockSlot.Kind.recoveryCode),
            (cast.gildong.officer.id, .invitation),
        ] {
            let moved = UnlockSlot(
                officer: officer,
                kind: kind,
                salt: slot.salt,
                cost: slot.cost,
                wrapped: slot.wrapped
            )
            #expect(throws: VaultError.cannotOpen) { try moved.open(code: code) }
        }
    }

    @Test func `a new passphrase leaves the recovery code as it was`() throws {
        let code = PrintedCode.new()
        let (ring, slots) = try KeyRing.new(
            for: keys,
            passphrase: "아침에 마시는 보리차 한 잔",
            recovery: code,
            cost: Self.cost
        )
        let passphrase = try #require(slots.first { $0.kind == .passphrase })
        let recovery = try #require(slots.first { $0.kind == .recoveryCode })
        let fresh = try passphrase.open(passphrase: "아침에 마시는 보리차 한 잔")
            .slot(passphrase: "저녁에 듣는 빗소리 한 줄", cost: Self.cost)
        #expect(try fresh.open(passphrase: "저녁에 듣는 빗소리 한 줄").open(ring).card == keys.card)
        #expect(try recovery.open(code: code).open(ring).card == keys.card)
        #expect(throws: VaultError.cannotOpen) {
            try fresh.open(passphrase: "아침에 마시는 보리차 한 잔")
        }
    }

    @Test func `another telephone changes the secret and no key`() throws {
        let secret = TimeCode.Secret.new()
        let changed = try keys.sharing(secret)
        #expect(changed.totp.bytes == secret.bytes)
        #expect(changed.card == keys.card && changed.anchor == keys.anchor)
    }

    /// Attack 14: whoever writes into the database puts a key of their own beside the true ones.
    @Test func `a newer card that the center did not vouch for is not there`() throws {
        let (_, forged) = try OfficerKeys.new(
            officer: keys.officer,
            center: cast.center,
            anchor: cast.centerKeys.anchor,
            since: Cast.today,
            generation: 2
        )
        let stranger = try CenterKeys.new(center: cast.center, since: Cast.today)
        var copied = forged
        copied.signature = cast.cheong.card.signature
        let rows = [
            cast.centerKeys.card, cast.centerKeys.statisticsCard, cast.recoveryCard,
            cast.cheong.card,
        ]
        for card in [forged, copied, try stranger.vouch(for: forged)] {
            let directory = try Directory(of: rows + [card])
            #expect(directory.card(of: keys.officer)?.id == keys.card)
        }
        let vouched = try Directory(of: rows + [cast.centerKeys.vouch(for: forged)])
        #expect(vouched.card(of: keys.officer)?.id == forged.id)
    }

    /// Attack 24: what a session offers dies with it.
    @Test func `each session offers a telephone another secret, the same at each look`() {
        let (one, two) = (SessionToken.new(), SessionToken.new())
        #expect(one.offeredSecret.bytes == one.offeredSecret.bytes)
        #expect(one.offeredSecret.bytes.count == 20)
        #expect(one.offeredSecret.bytes != two.offeredSecret.bytes)
    }
}
