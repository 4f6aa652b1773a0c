import Casework
import Foundation
import TestSupport
import Testing
import Vault

@testable import Storage

/// A center's people and keys come back as they were put in.
struct CenterStorageTests {
    private let home: TemporaryHome

    init() async throws { home = try await TemporaryHome() }

    @Test func `the directory is made again from the rows`() async throws {
        let cast = home.cast
        let directory = try await home.database.read {
            try Directory(of: $0.keyCards(of: cast.center))
        }
        #expect(directory.isAnchored(by: cast.gildong.keys))
        for member in cast.members { #expect(directory[member.card.id] == member.card) }
    }

    @Test func `a receipt's key is no part of the directory`() async throws {
        let new = try await home.receive(home.cast.report(Story(words: "글")))
        let receipt = try #require(new.receipt)
        let cards = try await home.database.read { try $0.keyCards(of: receipt.center) }
        #expect(!cards.contains(receipt) && cards.count == 6)
    }

    @Test func `key ring and slots come back, with what a guess costs`() async throws {
        let member = home.cast.gildong
        let (ring, slots) = try KeyRing.new(
            for: member.keys,
            passphrase: "아침에 마시는 보리차",
            recovery: .new(),
            cost: ScryptCost(rounds: 16, blockSize: 1, parallelism: 1)
        )
        try await home.database.write { try $0.insert(ring, slots: slots) }
        let (found, slot) = try await home.database.read { transaction throws in
            (
                try #require(try transaction.keyRing(of: member.officer.id)),
                try #require(try transaction.unlockSlot(of: member.officer.id, .passphrase))
            )
        }
        #expect(slot == slots.first { $0.kind == .passphrase })
        #expect(
            try found.open(by: slot, secret: "아침에 마시는 보리차").card == member.card.id
        )
    }

    @Test func `a coding key is kept for its officer and for those who count`() async throws {
        let cast = home.cast
        let key = YearCodingKey.new(
            officer: cast.gildong.officer.id,
            center: cast.center,
            year: 2_026
        )
        let records = try [
            key.wrap(to: cast.gildong.card), key.wrap(to: cast.directory.statistics),
        ]
        try await home.database.write { transaction throws in
            for record in records { try transaction.insert(record) }
        }
        #expect(try await home.database.read { try $0.count("coding_key") } == 2)
    }

    @Test func `a name for signing in is one person's in the whole house`() async throws {
        let twin = Officer(
            id: .random(),
            center: home.cast.center,
            account: "gildong",
            name: "다른 홍길동",
            roles: [.assistant],
            isOnDuty: false
        )
        await #expect(throws: StorageError.duplicate) {
            try await home.database.write { try $0.insert(twin, since: Cast.today) }
        }
    }

    @Test func `an officer comes back with roles, standing and language`() async throws {
        let officer = Officer(
            id: .random(),
            center: home.cast.center,
            account: "jeonuchi",
            name: "전우치",
            roles: Set(Role.allCases),
            standing: .suspended,
            isOnDuty: true,
            language: .english
        )
        try await home.database.write { try $0.insert(officer, since: Cast.today) }
        #expect(try await home.database.read { try $0.officer(officer.id) } == officer)
        try await home.database.write { transaction throws in
            try transaction.set(language: .korean, of: officer.id)
            try transaction.set(onDuty: false, of: officer)
            try transaction.set(standing: .active, of: officer)
        }
        let changed = try await home.database.read { try $0.officer(account: "jeonuchi") }
        #expect(changed?.language == .korean && changed?.isOnDuty == false)
        #expect(changed?.standing == .active)
    }
}
