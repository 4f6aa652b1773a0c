/// What a file that is to be a table is by its own first bytes, never by its name.
package enum TableForm: Hashable, Sendable {
    case workbook
    case text

    /// How many first bytes are needed.
    package static let sniffed = 64 * 1_024

    /// - Throws: why it is no table.
    package init(sniffing head: [UInt8]) throws(TableTrouble) {
        guard !head.isEmpty else { throw .empty }
        switch FileType(sniffing: head) {
        case .xlsx: self = .workbook
        case .ole: throw .oldOrLocked
        // A package says by its parts what it is, and only who unpacks it sees them all.
        case .zip, .docx, .pptx, .hwpx, .odt: self = .workbook
        case .text: self = try Self.text(head)
        case .jpeg, .png, .gif, .webp, .heic, .pdf, .hwp, .mp4, .mov, .mp3, .m4a, .wav, .ogg:
            throw .notText
        case .other:
            guard !head.contains(0) else { throw .notText }
            self = try Self.text(head)
        }
    }

    private static func text(_ head: [UInt8]) throws(TableTrouble) -> TableForm {
        let start = head.drop { $0 <= 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }.prefix(200)
        let letters = String(decoding: start, as: UTF8.self).lowercased()
        let marks = ["<!doctype", "<html", "<head", "<table", "<meta", "<?xml"]
        guard !marks.contains(where: letters.hasPrefix) else { throw .webPage }
        return .text
    }
}
