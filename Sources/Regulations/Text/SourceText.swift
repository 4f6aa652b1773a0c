import Foundation

/// The text of a center's file, once it is known to be one that can be read at all.
struct SourceText {
    static let byteLimit = 1024 * 1024

    let file: String
    let text: String

    /// Takes the bytes of a file, or complains about all that no reader could pass over.
    init(_ bytes: Data, file: String) throws(Mistakes) {
        self.file = file
        guard bytes.count <= Self.byteLimit else {
            throw Mistakes([Mistake(file: file, line: 1, reason: .tooLarge(limit: Self.byteLimit))])
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            let line = Self.lineOfFirstBadByte(in: bytes)
            throw Mistakes([Mistake(file: file, line: line, reason: .notUTF8)])
        }
        self.text = text
        let mistakes =
            Self.hiddenCharacters(in: text, file: file) + Self.tabs(in: text, file: file)
            + Self.aliases(in: text, file: file)
        guard mistakes.isEmpty else { throw Mistakes(mistakes) }
    }

    /// Reads a file, at most as much of it as could be right.
    init(at path: URL, file: String) throws(Mistakes) {
        let bytes: Data
        do {
            let handle = try FileHandle(forReadingFrom: path)
            defer { try? handle.close() }
            bytes = try handle.read(upToCount: Self.byteLimit + 1) ?? Data()
        } catch {
            throw Mistakes([Mistake(file: file, line: 1, reason: .unreadable)])
        }
        try self.init(bytes, file: file)
    }

    private static func lineOfFirstBadByte(in bytes: Data) -> Int {
        var line = 1
        for part in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            guard String(validating: part, as: UTF8.self) != nil else { return line }
            line += 1
        }
        return line
    }
}
