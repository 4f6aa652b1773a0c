package import Casework
import Foundation

extension LayerKey {
    /// Opens an entry for one look at its bytes, codes and words together; only what is wanted is read.
    ///
    /// The opened bytes are overwritten before this returns, so that going through ten years of logs
    /// leaves behind no more of them than what is shown.
    package func look<Value>(
        at record: EntryRecord,
        _ isWanted: (UnsafeRawBufferPointer) -> Bool,
        then read: (Content) throws -> Value?
    ) throws -> Value? {
        guard let body = record.body else { return nil }
        var opened = try open(body: body, of: record)
        defer { opened.resetBytes(in: 0..<opened.count) }
        let isRead = try opened.withUnsafeBytes { bytes in
            isWanted(try Content.written(in: bytes))
        }
        return isRead ? try read(Content(padded: opened)) : nil
    }
}

extension Content {
    /// The details and the words of padded content, without the numbers before them and the zeroes after.
    static func written(in padded: UnsafeRawBufferPointer) throws(VaultError)
        -> UnsafeRawBufferPointer
    {
        guard let content = Padding.content(of: padded), content.count >= 4 else {
            throw .unknownFormat
        }
        return UnsafeRawBufferPointer(rebasing: content[4...])
    }
}
