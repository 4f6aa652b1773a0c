import Casework
import Foundation
import Testing

/// What a file is, its first bytes say.
struct FileTypeTests {
    private static func zip(_ names: [String], after first: String = "") -> [UInt8] {
        [0x50, 0x4B, 0x03, 0x04] + [UInt8](repeating: 0, count: 26) + Array(first.utf8)
            + names.flatMap { [0x50, 0x4B, 0x03, 0x04, 0, 0] + Array($0.utf8) + [0, 1, 2] }
    }

    private static let ole: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

    private static let known: [([UInt8], FileType)] = [
        ([0xFF, 0xD8, 0xFF, 0xE1, 0, 0], .jpeg),
        ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0], .png),
        (Array("GIF89a;".utf8), .gif),
        (Array("RIFF....WEBPVP8 ".utf8), .webp),
        (Array("RIFF....WAVEfmt ".utf8), .wav),
        ([0, 0, 0, 24] + Array("ftypheic....".utf8), .heic),
        ([0, 0, 0, 24] + Array("ftypqt  ....".utf8), .mov),
        ([0, 0, 0, 24] + Array("ftypisom....".utf8), .mp4),
        ([0, 0, 0, 24] + Array("ftypM4A ....".utf8), .m4a),
        (Array("OggS....".utf8), .ogg),
        (Array("ID3....".utf8), .mp3),
        ([0xFF, 0xFB, 0x90, 0x64], .mp3),
        (Array("%PDF-1.7\n".utf8), .pdf),
        (Array("\u{FEFF}\n%PDF-1.7\n".utf8), .pdf),
        (zip(["[Content_Types].xml", "_rels/.rels", "word/document.xml"]), .docx),
        (zip(["[Content_Types].xml", "xl/workbook.xml"]), .xlsx),
        (zip(["[Content_Types].xml", "ppt/presentation.xml"]), .pptx),
        (zip([], after: "mimetypeapplication/hwp+zip"), .hwpx),
        (zip([], after: "mimetypeapplication/vnd.oasis.opendocument.text"), .odt),
        (zip(["사진.jpg"]), .zip),
        ([0x50, 0x4B, 5, 6, 0, 0], .zip),
        (ole + [UInt8](repeating: 0, count: 600) + Array("HWP Document File".utf8), .hwp),
        (ole + [UInt8](repeating: 0, count: 600), .ole),
        (Array("2026년 3월에 있었던 일\r\n".utf8), .text),
        (Array("<svg onload=alert(1)>".utf8), .text),
        ([0xFF, 0xFE, 0x00, 0xAC], .text),
        ([], .other), ([0], .other), ([0xFF], .other), ([0x7F, 0x45, 0x4C, 0x46, 2, 1], .other),
        (Array("GIF".utf8), .text),
    ]

    @Test(arguments: known)
    func `the first bytes say what it is`(head: [UInt8], type: FileType) {
        #expect(FileType(sniffing: head) == type)
    }

    @Test func `what is far behind says nothing`() {
        let late = Self.ole + [UInt8](repeating: 0, count: FileType.sniffed)
        #expect(FileType(sniffing: late + Array("HWP Document File".utf8)) == .ole)
    }

    @Test func `no cut of a known file frightens the reader`() {
        for (head, _) in Self.known {
            for length in head.indices { _ = FileType(sniffing: head.prefix(length)) }
        }
    }
}
