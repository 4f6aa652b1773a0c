import Casework
import Foundation
import Hummingbird
import NIOCore
import Storage
import Vault

/// A file as it lies sealed beside its entry, opened piece by piece and never whole in memory.
struct StoredFile: Sendable {
    let database: Database
    let folder: FolderID
    let reference: FileReference
    let file: AttachedFile

    /// Goes through every piece before anybody is handed the first: half a file is not a file.
    func verify() async throws {
        do {
            var opener = try FileOpener(file)
            for index in 0..<opener.chunks { _ = try opener.open(try await piece(index)) }
            try opener.finish()
        } catch is VaultError {
            throw BrokenFile()
        }
    }

    /// The bytes for a browser; if a piece changes after all, the connection breaks before its end.
    var body: ResponseBody {
        ResponseBody(contentLength: file.size) { writer in
            var opener = try FileOpener(file)
            for index in 0..<opener.chunks {
                let bytes = try opener.open(try await piece(index))
                guard !bytes.isEmpty else { continue }
                try await writer.write(ByteBuffer(bytes: bytes))
            }
            try opener.finish()
            try await writer.finish(nil)
        }
    }

    /// Takes the sealed pieces out of the database, so that they can be read without waiting for it.
    func gather() async throws -> GatheredFile {
        try await verify()
        var pieces = SpooledPieces(in: try database.spool())
        for index in 0..<FilePadding.chunks(file.size) {
            try pieces.keep(try await piece(index).sealed)
        }
        return GatheredFile(stored: self, pieces: pieces)
    }

    private func piece(_ index: Int) async throws -> FileChunk {
        let (folder, reference) = (folder, reference)
        let piece = try await database.read {
            try $0.chunk(index, ofFile: reference.file, entry: reference.entry, folder: folder)
        }
        guard let piece else { throw VaultError.cannotOpen }
        return piece
    }
}

/// A file did not come out as it went in: a piece is missing, changed or not its own.
struct BrokenFile: Error {}
