import Casework
import Foundation
import HTTPTypes
import Hummingbird

/// How a file leaves the house: never as anything that a browser would run, open or keep.
enum FileAnswer {
    /// For saving; the browser is told nothing of what it is.
    static func download(_ file: StoredFile) -> Response {
        answer(file, type: "application/octet-stream", disposition: attachment(file.file.name))
    }

    /// A cleaned picture for the page; nothing else is ever shown.
    static func picture(_ file: StoredFile) -> Response? {
        switch file.file.type {
        case .jpeg: answer(file, type: "image/jpeg", disposition: "inline")
        case .png: answer(file, type: "image/png", disposition: "inline")
        case .gif: answer(file, type: "image/gif", disposition: "inline")
        case .webp, .heic, .pdf, .docx, .xlsx, .pptx, .odt, .hwpx, .hwp, .ole, .mp4, .mov, .mp3,
            .m4a, .wav, .ogg, .text, .zip, .other:
            nil
        }
    }

    private static func answer(_ file: StoredFile, type: String, disposition: String) -> Response {
        Response(
            status: .ok,
            headers: [
                .contentType: type,
                .contentDisposition: disposition,
                .contentSecurityPolicy: "sandbox; default-src 'none'; frame-ancestors 'none'",
                .cacheControl: "no-store",
            ],
            body: file.body
        )
    }

    /// The name as RFC 8187 has it, and before it one of plain letters for whoever cannot read that.
    static func attachment(_ name: String) -> String {
        let encoded = name.utf8.map { byte in
            isPlain(byte) ? String(Unicode.Scalar(byte)) : "%" + hexadecimal(byte)
        }.joined()
        let ending = name.split(separator: ".").dropFirst().last ?? ""
        let plain = ending.utf8.allSatisfy(isPlain) && !ending.isEmpty ? "file.\(ending)" : "file"
        return "attachment; filename=\"\(plain)\"; filename*=UTF-8''\(encoded)"
    }

    /// `attr-char` of RFC 8187, and fewer.
    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
            UInt8(ascii: "_"):
            true
        case _: false
        }
    }

    private static func hexadecimal(_ byte: UInt8) -> String {
        let digits = String(byte, radix: 16, uppercase: true)
        return digits.count == 1 ? "0" + digits : digits
    }
}
