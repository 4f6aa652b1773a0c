import Casework
import Foundation
import TestSupport
import Testing

@testable import Storage

/// A disk that truly runs full, in the middle of a commit.
///
/// Runs where temporary files lie on a small one:
/// `mount -t tmpfs -o size=16m tmpfs DIR; TMPDIR=DIR swift test --filter SmallDiskTests`.
struct SmallDiskTests {
    @Test(.enabled(if: SmallDisk.isHere))
    func `what was told as kept is kept, the rest is not there, and room is all it needs`()
        async throws
    {
        let home = try await TemporaryHome(patience: 0.2)
        let cast = home.cast
        let news = (0..<64).map { _ in
            NewFolder.plain(in: cast, body: Data(count: 8 * 1_024), for: [cast.gildong])
        }
        let filler = home.folder.appending(path: "filler")
        let free =
            try FileManager.default
            .attributesOfFileSystem(forPath: home.folder.path)[.systemFreeSize] as? Int
        try Data(count: max(0, (free ?? 0) - 700_000)).write(to: filler)
        let kept = await withTaskGroup(of: (FolderID, StorageError?).self) { group in
            for new in news {
                group.addTask {
                    do {
                        return (try await home.receive(new).folder.id, nil)
                    } catch {
                        return (new.folder.id, error as? StorageError ?? .broken)
                    }
                }
            }
            return await group.reduce(into: [FolderID: StorageError?]()) { $0[$1.0] = $1.1 }
        }
        let refused = kept.compactMapValues(\.self)
        #expect(!refused.isEmpty && refused.values.allSatisfy { $0 == .unavailable })
        let stored = try await home.database.read { transaction in
            try transaction.rows("SELECT id FROM folder").map { try $0.read("id") as FolderID }
        }
        #expect(Set(stored) == Set(kept.keys).subtracting(refused.keys))
        try FileManager.default.removeItem(at: filler)
        try await home.database.settle()
        for new in news where refused[new.folder.id] != nil { try await home.receive(new) }
        let counts = try await home.database.read { transaction throws in
            #expect(try transaction.pragma("integrity_check") == "ok")
            return try transaction.counts()
        }
        #expect(counts["folder"] == 64 && counts["entry"] == 64)
    }
}

private enum SmallDisk {
    /// Whether temporary files lie on one of 64 MiB or less.
    static var isHere: Bool {
        let path = FileManager.default.temporaryDirectory.path
        let size = try? FileManager.default.attributesOfFileSystem(forPath: path)[.systemSize]
        return (size as? Int).map { $0 <= 64 << 20 } ?? false
    }
}
