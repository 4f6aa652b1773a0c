import Casework
import Foundation
import TestSupport
import Testing

@testable import Vault

/// An entry opens and counts only in its place, as it was written, by whom it was written.
struct EntryTests {
    private let cast: Cast
    private let key = LayerKey.new(.thread, epoch: 1)
    private let told: EntryRecord
    private let answered: EntryRecord

    init() throws {
        cast = try Cast.new()
        let folder = FolderID.random()
        told = try key.seal(
            Content(words: "복도에서 있었던 일"),
            as: EntryHeader(
                center: cast.center,
                folder: folder,
                sequence: 1,
                kind: ReportEntryKind.told.rawValue,
                day: Cast.today
            )
        )
        answered = try key.seal(
            Content(words: "읽었습니다"),
            as: EntryHeader(
                center: cast.center,
                folder: folder,
                sequence: 2,
                kind: ReportEntryKind.answered.rawValue,
                day: Cast.today,
                officer: cast.gildong.officer.id
            ),
            signedBy: cast.gildong.keys
        )
    }

    @Test func `what was written opens and counts`() throws {
        #expect(try key.open(told)?.words == "복도에서 있었던 일")
        #expect(try key.open(answered)?.words == "읽었습니다")
        try cast.directory.verify(told)
        try cast.directory.verify(answered)
        #expect(told.body?.bytes.first == 1 && answered.body?.bytes.first == 1)
    }

    @Test(arguments: EntryRecord.changes)
    func `an entry moved or changed does not open`(change: Change<EntryRecord>) throws {
        #expect(throws: VaultError.cannotOpen) { try key.open(change.make(told)) }
        #expect(throws: VaultError.cannotOpen) { try key.open(change.make(answered)) }
    }

    @Test(arguments: EntryRecord.changes)
    func `an officer's entry moved or changed is forged`(change: Change<EntryRecord>) throws {
        // Known as good, so that what is remembered of it vouches for nothing else.
        try cast.directory.verify(answered)
        let changed = change.make(answered)
        let refusal: VaultError = changed.center == cast.center ? .forged : .notInDirectory
        #expect(throws: refusal) { try cast.directory.verify(changed) }
    }

    @Test func `an officer's entry without words is bound all the same`() throws {
        let read = try LayerKey.new(.folder, epoch: 1).seal(
            nil,
            as: EntryHeader(
                center: cast.center,
                folder: told.folder,
                sequence: 3,
                kind: ReportEntryKind.read.rawValue,
                day: Cast.today,
                officer: cast.gildong.officer.id
            ),
            signedBy: cast.gildong.keys
        )
        try cast.directory.verify(read)
        for change in EntryRecord.changes {
            #expect(throws: VaultError.self, "\(change.what)") {
                try cast.directory.verify(change.make(read))
            }
        }
        #expect(throws: VaultError.forged) {
            try cast.directory.verify(read.with(body: .some(told.body)))
        }
    }

    /// Each way to pass off an entry, and the answer to it.
    @Test func `an officer's entry counts only with the signature of that officer`() throws {
        let directory = cast.directory
        let binding = LayerKey.binding(of: answered).with(answered.body?.bytes)
        let forged = [
            answered.with(signature: .some(nil)),
            answered.with(signature: .some(answered.signature?.flipped(at: 9))),
            answered.with(signature: .some(try cast.cheong.keys.sign(binding))),
            answered.with(officer: .some(cast.cheong.officer.id)),
            answered.with(officer: .some(nil)),
            answered.with(officer: .some(nil), signature: .some(nil)),
            answered.with(body: .some(told.body)),
            answered.with(body: .some(nil)),
            answered.with(signature: .some(Data())),
        ]
        for entry in forged {
            #expect(throws: VaultError.forged) { try directory.verify(entry) }
        }
    }

    @Test func `only a reporter's own acts come without a signature`() throws {
        for kind in ReportEntryKind.allCases {
            let entry = told.with(kind: kind.rawValue)
            guard kind.isReporters else {
                #expect(throws: VaultError.forged) { try cast.directory.verify(entry) }
                continue
            }
            try cast.directory.verify(entry)
        }
        for forged in [
            told.with(body: .some(nil)), told.with(layer: .folder), told.with(kind: "note"),
            told.with(signature: .some(answered.signature)),
        ] {
            #expect(throws: VaultError.forged) { try cast.directory.verify(forged) }
        }
    }

    @Test func `nobody signs in another's name`() {
        let header = EntryHeader(
            center: cast.center,
            folder: told.folder,
            sequence: 3,
            kind: "answered",
            day: Cast.today,
            officer: cast.gildong.officer.id
        )
        for signer in [cast.cheong.keys, nil] {
            #expect(throws: VaultError.forged) {
                try key.seal(Content(words: "글"), as: header, signedBy: signer)
            }
        }
    }

    @Test func `an officer whom the center does not vouch for writes nothing`() throws {
        let cards = cast.cards.filter { $0.id != cast.gildong.card.id }
        let without = try Directory(of: cards)
        #expect(throws: VaultError.forged) { try without.verify(answered) }
        var unsigned = cast.gildong.card
        unsigned.signature = nil
        let unvouched = try Directory(of: cards + [unsigned])
        #expect(throws: VaultError.forged) { try unvouched.verify(answered) }
    }

    @Test func `entries are whole: none cut out, doubled, swapped or from elsewhere`() throws {
        let folder = FolderRecord(
            id: told.folder,
            center: cast.center,
            kind: .report,
            openedOn: Cast.today,
            stage: "answered",
            epoch: 1,
            threadEpoch: 1,
            isUnread: false,
            lastSequence: 2,
            summary: nil
        )
        let directory = cast.directory
        try directory.verify([told, answered], of: folder)
        var huge = folder
        huge.lastSequence = .max
        #expect(throws: VaultError.forged) { try directory.verify([told], of: huge) }
        for entries in [
            [], [told], [answered], [answered, told], [told, told], [told, answered, answered],
            [told.with(folder: .random()), answered],
        ] {
            #expect(throws: VaultError.forged) { try directory.verify(entries, of: folder) }
        }
    }

    @Test(arguments: Seed.hundred)
    func `any words open again, and no flipped byte goes unseen`(seed: Seed) throws {
        var seed = seed
        let words = seed.words(.random(in: 0...3_000, using: &seed))
        let entry = try key.seal(
            Content(words: words),
            as: EntryHeader(
                center: cast.center,
                folder: told.folder,
                sequence: 9,
                kind: "added",
                day: Cast.today
            )
        )
        #expect(try key.open(entry)?.words == words)
        let body = try #require(entry.body)
        let place = Int.random(in: body.bytes.indices, using: &seed)
        #expect(throws: VaultError.self, "byte \(place)") {
            try key.open(entry.with(body: .some(body.flipped(at: place))))
        }
    }
}
