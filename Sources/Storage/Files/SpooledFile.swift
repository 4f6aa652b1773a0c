package import Casework
import Foundation

/// A file whose sealed pieces wait in a spool.
package struct SpooledFile: Sendable {
    package let file: AttachedFile
    /// Bytes of the whole file, rounded up.
    package let sizeBucket: Int
    package let pieces: SpooledPieces

    package init(file: AttachedFile, sizeBucket: Int, pieces: SpooledPieces) {
        (self.file, self.sizeBucket, self.pieces) = (file, sizeBucket, pieces)
    }
}

/// Where in a spool the pieces of one file lie.
package struct SpooledPieces: Sendable {
    let spool: Spool
    private let start: Int
    private var ends: [Int] = []

    /// Begins where the file before it ended.
    package init(in spool: Spool, after before: SpooledPieces? = nil) {
        (self.spool, start) = (spool, before?.end ?? 0)
    }

    /// Names pieces that are not there, as a damaged disk would have it.
    init(in spool: Spool, pretending ends: [Int]) {
        (self.spool, start, self.ends) = (spool, 0, ends)
    }

    package var count: Int { ends.count }
    private var end: Int { ends.last ?? start }

    package mutating func keep(_ piece: Sealed) throws {
        try spool.write(piece.bytes, at: end)
        ends.append(end + piece.bytes.count)
    }

    package subscript(piece: Int) -> Sealed {
        get throws {
            let start = piece == 0 ? start : ends[piece - 1]
            return Sealed(bytes: try spool.read(ends[piece] - start, at: start))
        }
    }
}
