import Casework
import Storage
import Vault

/// Files that came along, each sealed anew under a key of this center's own while its bundle opens.
struct HandedFiles {
    private let spool: Spool
    private var current: (name: FileName, sealer: FileSealer, pieces: SpooledPieces)?
    private(set) var kept: [SpooledFile] = []

    init(in spool: Spool) { self.spool = spool }

    mutating func take(_ piece: HandedPiece) throws {
        switch piece {
        case .begins(let file):
            current = (
                FileName(untrusted: file.label.name), FileSealer(),
                SpooledPieces(in: spool, after: kept.last?.pieces)
            )
        case .bytes(let bytes):
            guard var file = current else { throw BundleRefusal.unknownFormat }
            // Given up for the moment in which it changes, so that nothing of it is copied.
            current = nil
            try file.sealer.add(bytes) { try file.pieces.keep($0) }
            current = file
        case .ends:
            guard let whole = current else { throw BundleRefusal.unknownFormat }
            var pieces = whole.pieces
            let file = try whole.sealer.finish(name: whole.name) { try pieces.keep($0) }
            kept.append(
                SpooledFile(
                    file: file,
                    sizeBucket: FilePadding.padded(file.size),
                    pieces: pieces
                )
            )
            current = nil
        }
    }
}

extension HandedFiles: Confidential {}
