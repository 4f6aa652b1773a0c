/// What a file is by its own first bytes, never by what its sender calls it.
package enum FileType: String, CaseIterable, Codable, Sendable {
    case jpeg, png, gif, webp, heic
    case pdf, docx, xlsx, pptx, odt, hwpx, hwp
    /// Office documents of before 2007.
    case ole
    case mp4, mov, mp3, m4a, wav, ogg
    case text, zip, other

    /// How many first bytes are worth looking at.
    package static let sniffed = 64 * 1_024

    package init(sniffing head: some Collection<UInt8>) {
        let head = Array(head.prefix(Self.sniffed))
        self =
            Self.picture(head) ?? Self.sound(head) ?? Self.boxed(head) ?? Self.document(head)
            ?? (Self.isText(head) ? .text : .other)
    }

    private static func picture(_ head: [UInt8]) -> FileType? {
        if head.starts(with: [0xFF, 0xD8, 0xFF]) { return .jpeg }
        if head.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return .png }
        if head.starts(with: "GIF87a".utf8) || head.starts(with: "GIF89a".utf8) { return .gif }
        if head.starts(with: "RIFF".utf8), head.dropFirst(8).starts(with: "WEBP".utf8) {
            return .webp
        }
        return nil
    }

    private static func sound(_ head: [UInt8]) -> FileType? {
        if head.starts(with: "RIFF".utf8), head.dropFirst(8).starts(with: "WAVE".utf8) {
            return .wav
        }
        if head.starts(with: "OggS".utf8) { return .ogg }
        if head.starts(with: "ID3".utf8) { return .mp3 }
        // Without a tag, a frame of MPEG layer III begins with eleven ones.
        guard head.count > 2, head[0] == 0xFF, head[1] & 0xE6 == 0xE2 else { return nil }
        return head[2] & 0xF0 != 0xF0 && head[2] & 0x0C != 0x0C ? .mp3 : nil
    }

    /// The family of ISO 14496-12: a box called `ftyp` names its brand.
    private static func boxed(_ head: [UInt8]) -> FileType? {
        guard head.count >= 12, head[4..<8].elementsEqual("ftyp".utf8) else { return nil }
        switch String(decoding: head[8..<12], as: UTF8.self) {
        case "heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1", "avif", "avis":
            return .heic
        case "M4A ", "M4B ", "M4P ": return .m4a
        case "qt  ": return .mov
        default: return .mp4
        }
    }

    private static func document(_ head: [UInt8]) -> FileType? {
        if head.starts(with: [0x50, 0x4B, 0x03, 0x04]) || head.starts(with: [0x50, 0x4B, 5, 6]) {
            return packed(head)
        }
        if head.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
            return head.holds("HWP Document File") ? .hwp : .ole
        }
        // Readers of PDF look for its mark in the first kilobyte.
        return head.prefix(1_024).holds("%PDF-") ? .pdf : nil
    }

    /// A zip is what its first members say: their names lie before their packed bytes.
    private static func packed(_ head: [UInt8]) -> FileType {
        if head.prefix(128).holds("mimetypeapplication/hwp+zip") { return .hwpx }
        if head.prefix(128).holds("mimetypeapplication/vnd.oasis.opendocument.text") { return .odt }
        guard head.holds("[Content_Types].xml") else { return .zip }
        if head.holds("word/") { return .docx }
        if head.holds("xl/") { return .xlsx }
        return head.holds("ppt/") ? .pptx : .zip
    }

    private static func isText(_ head: [UInt8]) -> Bool {
        if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) { return true }
        return !head.isEmpty
            && head.allSatisfy {
                $0 >= 0x20 && $0 != 0xFF || (0x09...0x0D).contains($0) || $0 == 0x1B
            }
            && head.contains { $0 < 0x80 || $0 > 0xA0 }
    }
}

extension Collection<UInt8> {
    fileprivate func holds(_ text: String) -> Bool {
        let sought = Array(text.utf8)
        var rest = self[...]
        while let at = rest.firstIndex(of: sought[0]) {
            rest = rest[at...]
            if rest.starts(with: sought) { return true }
            rest = rest.dropFirst()
        }
        return false
    }
}
