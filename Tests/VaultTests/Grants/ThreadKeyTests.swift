import Casework
import Foundation
import TestSupport
import Testing

@testable import Vault

/// Whoever opens the folder opens the thread, and only that folder's thread.
struct ThreadKeyTests {
    private let folder = LayerKey.new(.folder, epoch: 2)
    private let thread = LayerKey.new(.thread, epoch: 3)
    private let record: ThreadKeyRecord

    static let changes: [Change<ThreadKeyRecord>] = [
        Change("center") { copy($0, center: .random()) },
        Change("folder") { copy($0, folder: .random()) },
        Change("epoch") { copy($0, epoch: $0.epoch + 1) },
        Change("folder's epoch") { copy($0, folderEpoch: $0.folderEpoch + 1) },
    ]

    init() throws {
        record = try folder.seal(
            thread: thread,
            in: Place(center: .random(), folder: .random())
        )
    }

    private static func copy(
        _ record: ThreadKeyRecord,
        center: CenterID? = nil,
        folder: FolderID? = nil,
        epoch: Int? = nil,
        folderEpoch: Int? = nil,
        wrapped: Sealed? = nil
    ) -> ThreadKeyRecord {
        ThreadKeyRecord(
            center: center ?? record.center,
            folder: folder ?? record.folder,
            epoch: epoch ?? record.epoch,
            folderEpoch: folderEpoch ?? record.folderEpoch,
            wrapped: wrapped ?? record.wrapped
        )
    }

    @Test func `the folder's key opens it`() throws {
        let opened = try folder.open(record)
        #expect(opened.bytes == thread.bytes)
        #expect(opened.layer == .thread && opened.epoch == 3)
        #expect(record.wrapped.bytes.first == 1)
    }

    @Test(arguments: changes)
    func `moved or changed it stays closed`(change: Change<ThreadKeyRecord>) {
        #expect(throws: VaultError.cannotOpen) { try folder.open(change.make(record)) }
    }

    @Test func `no other key opens it, and no flipped byte goes unseen`() {
        #expect(throws: VaultError.cannotOpen) {
            try LayerKey.new(.folder, epoch: 2).open(record)
        }
        #expect(throws: VaultError.cannotOpen) { try thread.open(record) }
        for index in record.wrapped.bytes.indices {
            #expect(throws: VaultError.self) {
                try folder.open(Self.copy(record, wrapped: record.wrapped.flipped(at: index)))
            }
        }
    }
}
