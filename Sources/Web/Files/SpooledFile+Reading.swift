import Casework
import Foundation
import Storage
import Vault

extension SpooledFile {
    /// Goes through what was just sent and still lies sealed in the spool, piece by piece.
    func eachPiece(_ take: (Data) throws -> Void) throws {
        var opener = try FileOpener(file)
        for place in 0..<pieces.count {
            let piece = FileChunk(
                folder: .random(),
                entry: 0,
                file: 0,
                chunk: place,
                isLast: place == pieces.count - 1,
                epoch: 1,
                sizeBucket: sizeBucket,
                sealed: try pieces[place]
            )
            try take(opener.open(piece))
        }
        try opener.finish()
    }

    /// All of a small file, or nothing when it is larger than that.
    func bytes(upTo longest: Int) throws -> Data? {
        guard file.size <= longest else { return nil }
        var bytes = Data()
        try eachPiece { bytes.append($0) }
        return bytes
    }
}
