import Casework
import Foundation
import Storage
import Vault

/// Goes through what was just sent and still lies sealed in the spool, piece by piece.
struct SpooledReader {
    private let spooled: SpooledFile
    private var opener: FileOpener
    private var place = 0

    init(_ spooled: SpooledFile) throws {
        self.spooled = spooled
        opener = try FileOpener(spooled.file)
    }

    /// The next bytes; nothing at the end of a file that came out as it went in.
    mutating func next() throws -> Data? {
        guard place < spooled.pieces.count else {
            try opener.finish()
            return nil
        }
        let piece = FileChunk(
            folder: .random(),
            entry: 0,
            file: 0,
            chunk: place,
            isLast: place == spooled.pieces.count - 1,
            epoch: 1,
            sizeBucket: spooled.sizeBucket,
            sealed: try spooled.pieces[place]
        )
        place += 1
        return try opener.open(piece)
    }
}

extension SpooledFile {
    func eachPiece(_ take: (Data) throws -> Void) throws {
        var reader = try SpooledReader(self)
        while let bytes = try reader.next() { try take(bytes) }
    }

    /// All of a small file, or nothing when it is larger than that.
    func bytes(upTo longest: Int) throws -> Data? {
        guard file.size <= longest else { return nil }
        var bytes = Data()
        try eachPiece { bytes.append($0) }
        return bytes
    }
}
