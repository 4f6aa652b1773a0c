import TestSupport
import Web

/// What a body holds when all of it has been read.
struct ReadParts: Equatable {
    struct Part: Equatable {
        let head: MultipartPart
        var bytes: [UInt8] = []
        var isWhole = false
    }

    var parts: [Part] = []

    /// Reads a body in pieces of the given sizes, the last of which is used again and again.
    static func read(
        _ body: [UInt8],
        boundary: String = "x",
        limits: MultipartLimits = MultipartLimits(),
        pieces: () -> Int = { 1 << 20 }
    ) throws(MultipartRefusal) -> ReadParts {
        var parser = MultipartParser(boundary: Array(boundary.utf8), limits: limits)
        var read = ReadParts()
        var at = 0
        while at < body.count {
            let end = min(at + max(1, pieces()), body.count)
            for event in try parser.read(body[at..<end]) {
                switch event {
                case .began(let head): read.parts.append(Part(head: head))
                case .bytes(let bytes): read.parts[read.parts.count - 1].bytes += bytes
                case .ended: read.parts[read.parts.count - 1].isWhole = true
                }
            }
            at = end
        }
        try parser.finish()
        return read
    }

    static func read(_ body: String, limits: MultipartLimits = MultipartLimits())
        throws(MultipartRefusal) -> ReadParts
    {
        try read(Array(body.utf8), limits: limits)
    }

    /// Names, file names and contents, as the tests write them.
    var said: [[String?]] {
        parts.map { part in
            [part.head.name, part.head.fileName, String(decoding: part.bytes, as: UTF8.self)]
        }
    }
}
