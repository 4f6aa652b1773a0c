import Casework
import Foundation
import Storage
import Synchronization
import Vault

/// A file whose pieces, still sealed, wait in a nameless file of their own to be opened in order.
struct GatheredFile: Sendable {
    let stored: StoredFile
    let pieces: SpooledPieces

    /// Gives the plain bytes piece by piece, then nothing; a plain byte never lies on a disk.
    func reader() throws -> @Sendable () throws -> Data? {
        let state = Mutex((opener: try FileOpener(stored.file), next: 0))
        return {
            try state.withLock { state in
                guard state.next < pieces.count else { return nil }
                let bytes = try state.opener.open(try piece(state.next))
                state.next += 1
                return bytes
            }
        }
    }

    private func piece(_ index: Int) throws -> FileChunk {
        FileChunk(
            folder: stored.folder,
            entry: stored.reference.entry,
            file: stored.reference.file,
            chunk: index,
            isLast: index == pieces.count - 1,
            epoch: 1,
            sizeBucket: FilePadding.padded(stored.file.size),
            sealed: try pieces[index]
        )
    }
}
