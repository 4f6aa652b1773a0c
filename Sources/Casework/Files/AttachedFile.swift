package import Foundation

/// A file that came with somebody's words, as the holders of those words may know it.
///
/// It lies sealed in the entry it belongs to, so that a file that was dropped, swapped, cut or moved
/// elsewhere is seen: nothing but this opens its bytes.
package struct AttachedFile: Hashable, Codable, Sendable {
    /// Rebuilt by `FileName`.
    package let name: String
    package let type: FileType
    /// Bytes, as they came.
    package let size: Int
    /// SHA-256 of the bytes as they came; sealed like everything here.
    package let digest: Data
    package let seal: FileSeal

    package init(name: FileName, type: FileType, size: Int, digest: Data, seal: FileSeal) {
        self.name = name.text
        self.type = type
        self.size = size
        self.digest = digest
        self.seal = seal
    }

    /// Whether both are the same file under the same name; each coming is sealed anew.
    package func isSame(as other: AttachedFile) -> Bool {
        name == other.name && size == other.size && digest == other.digest
    }
}

/// What the vault needs to open a file's pieces; everything else carries it unread.
package struct FileSeal: Hashable, Codable, Sendable {
    package let bytes: Data

    package init(bytes: Data) { self.bytes = bytes }
}

/// One sealed piece of a file as the database keeps it.
package struct FileChunk: Hashable, Sendable {
    package let folder: FolderID
    /// The sequence of the entry that the file came with.
    package let entry: Int
    /// From 1, in the order of the entry's list.
    package let file: Int
    /// From 0.
    package let chunk: Int
    package let isLast: Bool
    /// Of the key that seals the entry.
    package let epoch: Int
    /// Bytes of the whole file, rounded up.
    package let sizeBucket: Int
    package let sealed: Sealed

    package init(
        folder: FolderID,
        entry: Int,
        file: Int,
        chunk: Int,
        isLast: Bool,
        epoch: Int,
        sizeBucket: Int,
        sealed: Sealed
    ) {
        self.folder = folder
        self.entry = entry
        self.file = file
        self.chunk = chunk
        self.isLast = isLast
        self.epoch = epoch
        self.sizeBucket = sizeBucket
        self.sealed = sealed
    }
}

extension AttachedFile: Confidential {}

extension FileSeal: Confidential {}
