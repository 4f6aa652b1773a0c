import Casework
import Foundation
import Storage
import Synchronization
import Vault

/// Seals a copy while it is being made; what is thrown away half-way leaves nothing behind.
final class CopyKeeper: Sendable {
    private struct State {
        var sealer = FileSealer()
        var pieces: SpooledPieces
    }

    private let state: Mutex<State>

    init(in spool: Spool) { state = Mutex(State(pieces: SpooledPieces(in: spool))) }

    func add(_ bytes: Data) throws {
        try state.withLock { state in
            var pieces = state.pieces
            try state.sealer.add(bytes) { try pieces.keep($0) }
            state.pieces = pieces
        }
    }

    func finish(name: FileName) throws -> SpooledFile {
        try state.withLock { state in
            var pieces = state.pieces
            let file = try state.sealer.finish(name: name) { try pieces.keep($0) }
            return SpooledFile(
                file: file,
                sizeBucket: FilePadding.padded(file.size),
                pieces: pieces
            )
        }
    }
}
