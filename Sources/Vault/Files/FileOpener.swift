package import Casework
import Crypto
package import Foundation

/// Opens a file piece by piece, and notices whatever is missing, moved or not its own.
package struct FileOpener: Sendable {
    private let file: AttachedFile
    private let key: SymmetricKey
    private var hash = SHA256()
    private var next = 0
    private var left: Int

    package init(_ file: AttachedFile) throws {
        guard file.seal.bytes.count == 32, file.size >= 0 else { throw VaultError.unknownFormat }
        self.file = file
        key = SymmetricKey(data: file.seal.bytes)
        left = file.size
    }

    /// How many pieces the file has.
    package var chunks: Int { FilePadding.chunks(file.size) }

    /// The bytes of the next piece, without the padding.
    package mutating func open(_ chunk: FileChunk) throws -> Data {
        let isLast = next == chunks - 1
        guard chunk.chunk == next, chunk.isLast == isLast,
            chunk.sizeBucket == FilePadding.padded(file.size)
        else { throw VaultError.cannotOpen }
        let opened = try Box.open(
            chunk.sealed,
            under: key,
            bound: FileSealer.binding(chunk: next, isLast: isLast)
        )
        let bytes = opened.prefix(left)
        hash.update(data: bytes)
        next += 1
        left -= bytes.count
        return Data(bytes)
    }

    /// Says whether the file came whole and as it was.
    package consuming func finish() throws {
        guard next == chunks, left == 0, Data(hash.finalize()) == file.digest else {
            throw VaultError.cannotOpen
        }
    }
}

extension FileOpener: Confidential {}
