import Casework
import Crypto
import Foundation
import TestSupport
import Testing

@testable import Vault

/// An officer's keys open by the passphrase or the printed code, and by nothing else.
struct KeyRingTests {
    private static let cheap = ScryptCost(rounds: 16, blockSize: 1, parallelism: 1)
    private let cast: Cast
    private let ring: KeyRing
    private let slots: [UnlockSlot]
    private let recovery = PrintedCode.new()

    init() throws {
        cast = try Cast.new()
        (ring, slots) = try KeyRing.new(
            for: cast.cheong.keys,
            passphrase: "아침에 마시는 보리차 한 잔",
            recovery: recovery,
            cost: Self.cheap
        )
    }

    private func slot(_ kind: UnlockSlot.Kind) throws -> UnlockSlot {
        try #require(slots.first { $0.kind == kind })
    }

    @Test func `passphrase and printed code open the same keys`() throws {
        for (kind, secret) in [
            (UnlockSlot.Kind.passphrase, "아침에 마시는 보리차 한 잔"), (.recoveryCode, recovery.secret),
        ] {
            let keys = try ring.open(by: slot(kind), secret: secret)
            #expect(keys.officer == cast.cheong.officer.id)
            #expect(keys.card == cast.cheong.card.id)
            #expect(keys.agreementSeed == cast.cheong.keys.agreementSeed)
            #expect(keys.totp.bytes == cast.cheong.keys.totp.bytes)
            #expect(keys.anchor == cast.centerKeys.anchor)
        }
        #expect(slots.count == 2)
        #expect(ring.sealed.bytes.first == 1 && slots.allSatisfy { $0.wrapped.bytes.first == 1 })
    }

    @Test func `a passphrase typed on another system opens too`() throws {
        let slot = try slot(.passphrase)
        let composed = "아침에 마시는 보리차 한 잔".precomposedStringWithCanonicalMapping
        let decomposed = composed.decomposedStringWithCanonicalMapping
        #expect(Array(composed.utf8) != Array(decomposed.utf8))
        _ = try ring.open(by: slot, secret: composed)
        _ = try ring.open(by: slot, secret: decomposed)
    }

    @Test(arguments: ["", "아침에 마시는 보리차 한 잔 ", "아침에마시는 보리차 한 잔"])
    func `another passphrase does not`(typed: String) throws {
        let slot = try slot(.passphrase)
        #expect(throws: VaultError.cannotOpen) { try ring.open(by: slot, secret: typed) }
    }

    @Test func `what a guess costs is written in each slot, and counts`() throws {
        #expect(slots.allSatisfy { $0.cost == Self.cheap && $0.salt.count == 16 })
        #expect(slots[0].salt != slots[1].salt)
        #expect(ScryptCost.standard == ScryptCost(rounds: 131_072, blockSize: 8, parallelism: 1))
        let slot = try slot(.passphrase)
        let cheaper = UnlockSlot(
            officer: slot.officer,
            kind: slot.kind,
            salt: slot.salt,
            cost: ScryptCost(rounds: 8, blockSize: 1, parallelism: 1),
            wrapped: slot.wrapped
        )
        #expect(throws: VaultError.cannotOpen) {
            try ring.open(by: cheaper, secret: "아침에 마시는 보리차 한 잔")
        }
    }

    /// RFC 7914, section 12: the derivation is scrypt and no other.
    @Test func `the vector of RFC 7914 comes out`() throws {
        let cost = ScryptCost(rounds: 1_024, blockSize: 8, parallelism: 16)
        let key = try cost.derive("password", salt: Data("NaCl".utf8))
        #expect(
            Hexadecimal.text(key.withUnsafeBytes { Data($0) })
                == "fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162"
        )
    }

    /// What somebody with the database could put in place of a slot.
    @Test func `a slot counts for its officer and its kind alone`() throws {
        let slot = try slot(.passphrase)
        let secret = "아침에 마시는 보리차 한 잔"
        for (officer, kind) in [
            (OfficerID.random(), UnlockSlot.Kind.passphrase),
            (slot.officer, .recoveryCode),
        ] {
            let changed = UnlockSlot(
                officer: officer,
                kind: kind,
                salt: slot.salt,
                cost: slot.cost,
                wrapped: slot.wrapped
            )
            #expect(throws: VaultError.cannotOpen) { try ring.open(by: changed, secret: secret) }
        }
    }

    @Test func `a ring counts for its officer alone, and every byte of it`() throws {
        let slot = try slot(.passphrase)
        let secret = "아침에 마시는 보리차 한 잔"
        let moved = KeyRing(officer: .random(), sealed: ring.sealed)
        #expect(throws: VaultError.cannotOpen) { try moved.open(by: slot, secret: secret) }
        for index in stride(from: 0, to: ring.sealed.bytes.count, by: 13) {
            let changed = KeyRing(officer: ring.officer, sealed: ring.sealed.flipped(at: index))
            #expect(throws: VaultError.self) { try changed.open(by: slot, secret: secret) }
        }
    }

    @Test func `another officer's slot opens nothing here`() throws {
        let other = try KeyRing.new(
            for: cast.gildong.keys,
            passphrase: "아침에 마시는 보리차 한 잔",
            recovery: .new(),
            cost: Self.cheap
        )
        #expect(throws: VaultError.cannotOpen) {
            try ring.open(by: other.slots[0], secret: "아침에 마시는 보리차 한 잔")
        }
    }

    @Test func `pretending for an unknown name does the work of a guess`() throws {
        try KeyRing.pretend(secret: "아무 말", cost: Self.cheap)
    }
}
