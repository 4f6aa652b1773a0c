import Casework
package import Documents
package import Foundation
import Storage
import Synchronization
import Vault

extension TableSource {
    /// Reads a table that was just sent and still lies in the spool, sealed.
    init(_ spooled: SpooledFile) {
        self.init {
            let state = Mutex((opener: try FileOpener(spooled.file), next: 0))
            return {
                try state.withLock { state in
                    guard state.next < spooled.pieces.count else { return nil }
                    let piece = FileChunk(
                        folder: .random(),
                        entry: 0,
                        file: 0,
                        chunk: state.next,
                        isLast: state.next == spooled.pieces.count - 1,
                        epoch: 1,
                        sizeBucket: spooled.sizeBucket,
                        sealed: try spooled.pieces[state.next]
                    )
                    state.next += 1
                    return try state.opener.open(piece)
                }
            }
        }
    }

    /// Reads a file of this machine, as the command does.
    package init(file: URL) {
        self.init {
            let handle = try FileHandle(forReadingFrom: file)
            return {
                let bytes = try handle.read(upToCount: 64 * 1_024)
                return bytes?.isEmpty == false ? bytes : nil
            }
        }
    }
}
