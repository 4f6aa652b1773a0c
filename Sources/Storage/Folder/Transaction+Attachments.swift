package import Casework
import GRDB

extension Transaction {
    /// Writes the files that came with an entry; the transaction is the entry's own.
    package func insert(_ files: [SpooledFile], with entry: EntryRecord) throws {
        for (index, file) in files.enumerated() {
            for piece in 0..<file.pieces.count {
                try insert(
                    FileChunk(
                        folder: entry.folder,
                        entry: entry.sequence,
                        file: index + 1,
                        chunk: piece,
                        isLast: piece == file.pieces.count - 1,
                        epoch: entry.epoch,
                        sizeBucket: file.sizeBucket,
                        sealed: try file.pieces[piece]
                    )
                )
            }
        }
    }

    package func insert(_ chunk: FileChunk) throws {
        try run(
            """
            INSERT INTO attachment (folder, entry, file, chunk, last, epoch, size_bucket, sealed)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                chunk.folder, chunk.entry, chunk.file, chunk.chunk, chunk.isLast, chunk.epoch,
                chunk.sizeBucket, chunk.sealed,
            ]
        )
    }

    /// One piece of a file, so that a large one need never be in memory whole.
    package func chunk(_ chunk: Int, ofFile file: Int, entry: Int, folder: FolderID) throws
        -> FileChunk?
    {
        try row(
            "SELECT * FROM attachment WHERE folder = ? AND entry = ? AND file = ? AND chunk = ?",
            [folder, entry, file, chunk]
        ).map { row in
            FileChunk(
                folder: try row.read("folder"),
                entry: try row.read("entry"),
                file: try row.read("file"),
                chunk: try row.read("chunk"),
                isLast: try row.read("last"),
                epoch: try row.read("epoch"),
                sizeBucket: try row.read("size_bucket"),
                sealed: try row.read("sealed")
            )
        }
    }

    /// How many files lie with an entry, whatever the entry itself says.
    package func files(withEntry entry: Int, of folder: FolderID) throws -> Int {
        let row = try row(
            "SELECT count(DISTINCT file) AS files FROM attachment WHERE folder = ? AND entry = ?",
            [folder, entry]
        )
        return try row?.read("files") ?? 0
    }
}
