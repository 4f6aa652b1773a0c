package import Casework
import Crypto
import Foundation

/// Seals a file piece by piece as it comes, under a key of its own that is drawn for it.
///
/// The key goes into the sealed details of the entry that the file belongs to: so a file is sealed
/// before it is known to whom it is told, and opens nowhere but there.
package struct FileSealer: Sendable {
    private let key = SymmetricKey(size: .bits256)
    /// Never more than a piece; the last one is known only at the end.
    private var waiting = Data(capacity: FilePadding.chunk)
    private var hash = SHA256()
    private var type: FileType?
    private var chunks = 0
    package private(set) var size = 0

    package init() {}

    /// Takes the next bytes, and hands on each piece that is full.
    package mutating func add(
        _ bytes: some Collection<UInt8>,
        keep: (Sealed) throws -> Void
    ) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            if waiting.count == FilePadding.chunk { try seal(isLast: false, keep) }
            let part = rest.prefix(FilePadding.chunk - waiting.count)
            waiting.append(contentsOf: part)
            rest = rest[part.endIndex...]
            size += part.count
        }
    }

    /// Fills up to the padded size and hands on what is left; then the file is whole.
    package consuming func finish(
        name: FileName,
        keep: (Sealed) throws -> Void
    ) throws -> AttachedFile {
        var padding = FilePadding.padded(size) - size
        note()
        while true {
            let room = min(padding, FilePadding.chunk - waiting.count)
            waiting.append(Data(count: room))
            padding -= room
            try box(isLast: padding == 0, keep)
            if padding == 0 { break }
        }
        return AttachedFile(
            name: name,
            type: type ?? .other,
            size: size,
            digest: Data(hash.finalize()),
            seal: FileSeal(bytes: key.withUnsafeBytes { Data($0) })
        )
    }

    private mutating func seal(isLast: Bool, _ keep: (Sealed) throws -> Void) throws {
        note()
        try box(isLast: isLast, keep)
    }

    /// Takes note of what the bytes are before anything is added to them.
    private mutating func note() {
        if type == nil { type = FileType(sniffing: waiting) }
        hash.update(data: waiting)
    }

    private mutating func box(isLast: Bool, _ keep: (Sealed) throws -> Void) throws {
        let binding = Self.binding(chunk: chunks, isLast: isLast)
        try keep(Box.seal(waiting, under: key, bound: binding))
        waiting.removeAll(keepingCapacity: true)
        chunks += 1
    }

    static func binding(chunk: Int, isLast: Bool) -> Binding {
        Binding("file").with(chunk).with(isLast ? "last" : "more")
    }
}

extension FileSealer: Confidential {}
