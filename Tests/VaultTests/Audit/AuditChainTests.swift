import Casework
import Foundation
import TestSupport
import Testing
import Vault

/// Nothing in the audit is changed, cut or put in unseen.
struct AuditChainTests {
    private static let center = CenterID.random()
    private let entries = chain(of: 6)

    static let changes: [Change<AuditEntry>] = [
        Change("center") { copy($0, center: .random()) },
        Change("sequence") { copy($0, sequence: $0.sequence + 10) },
        Change("instant") { copy($0, instant: $0.instant + 1) },
        Change("officer") { copy($0, officer: .some(.random())) },
        Change("no officer") { copy($0, officer: .some(nil)) },
        Change("address") { copy($0, address: "192.0.2.9") },
        Change("act") { copy($0, act: .closed) },
        Change("folder") { copy($0, folder: .some(.random())) },
        Change("no folder") { copy($0, folder: .some(nil)) },
        Change("subject") { copy($0, subject: .some(.random())) },
        Change("no subject") { copy($0, subject: .some(nil)) },
        Change("hash") { copy($0, hash: $0.hash.flipped(at: 31)) },
    ]

    private static func chain(of count: Int) -> [AuditEntry] {
        var entries: [AuditEntry] = []
        for sequence in 1...count {
            let entry = AuditEntry(
                center: center,
                sequence: sequence,
                instant: 1_800_000_000 + sequence,
                officer: .random(),
                address: "192.0.2.1",
                act: .opened,
                folder: .random(),
                subject: .random(),
                hash: Data()
            )
            let previous = entries.last?.hash ?? AuditChain.beginning
            entries.append(copy(entry, hash: AuditChain.hash(entry, after: previous)))
        }
        return entries
    }

    private static func copy(
        _ entry: AuditEntry,
        center: CenterID? = nil,
        sequence: Int? = nil,
        instant: Int? = nil,
        officer: OfficerID?? = nil,
        address: String? = nil,
        act: AuditAct? = nil,
        folder: FolderID?? = nil,
        subject: OfficerID?? = nil,
        hash: Data? = nil
    ) -> AuditEntry {
        AuditEntry(
            center: center ?? entry.center,
            sequence: sequence ?? entry.sequence,
            instant: instant ?? entry.instant,
            officer: officer ?? entry.officer,
            address: address ?? entry.address,
            act: act ?? entry.act,
            folder: folder ?? entry.folder,
            subject: subject ?? entry.subject,
            hash: hash ?? entry.hash
        )
    }

    @Test func `a whole chain is whole`() {
        #expect(AuditChain.firstBroken(in: entries) == nil)
        #expect(AuditChain.firstBroken(in: []) == nil)
    }

    @Test func `in stretches it is the same chain`() {
        var broken = entries
        broken[3] = Self.copy(broken[3], address: "192.0.2.9")
        for cut in 0...entries.count {
            var (whole, bad) = (AuditChain.Walk(), AuditChain.Walk())
            #expect(whole.firstBroken(in: entries.prefix(cut)) == nil)
            #expect(whole.count == cut)
            #expect(whole.firstBroken(in: entries.dropFirst(cut)) == nil)
            #expect(whole.count == entries.count)
            let first = bad.firstBroken(in: broken.prefix(cut))
            #expect(first == (cut > 3 ? 4 : nil))
            #expect(first ?? bad.firstBroken(in: broken.dropFirst(cut)) == 4)
            // A stretch left out is a cut.
            var skipping = AuditChain.Walk()
            if (1..<entries.count).contains(cut) {
                #expect(skipping.firstBroken(in: entries.dropFirst(cut)) == 1)
            }
        }
    }

    @Test(arguments: changes)
    func `an entry that was changed is named`(change: Change<AuditEntry>) {
        for place in entries.indices {
            var changed = entries
            changed[place] = change.make(entries[place])
            #expect(AuditChain.firstBroken(in: changed) == place + 1)
        }
    }

    @Test func `a cut, a swap and an entry put in are named`() {
        for place in entries.indices.dropLast() {
            var cut = entries
            cut.remove(at: place)
            #expect(AuditChain.firstBroken(in: cut) == place + 1)
            var swapped = entries
            swapped.swapAt(place, place + 1)
            #expect(AuditChain.firstBroken(in: swapped) == place + 1)
            var doubled = entries
            doubled.insert(entries[place], at: place)
            #expect(AuditChain.firstBroken(in: doubled) == place + 2)
        }
    }

    /// Whoever rehashes one entry has to rehash all that follow.
    @Test func `an entry with a new hash breaks the next`() {
        var changed = entries
        let edited = Self.copy(entries[2], act: .answered)
        changed[2] = Self.copy(edited, hash: AuditChain.hash(edited, after: entries[1].hash))
        #expect(AuditChain.firstBroken(in: changed) == 4)
    }
}
