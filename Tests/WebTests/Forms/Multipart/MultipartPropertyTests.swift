import TestSupport
import Testing
import Web

/// However the bytes are cut, the same is read; and nothing that comes is too much for the parser.
struct MultipartPropertyTests {
    /// Parts of all sorts, with pieces of boundaries in their contents.
    private static func body(_ seed: inout Seed) -> [UInt8] {
        let pieces = [
            "\r", "\n", "-", "--", "\r\n", "\r\n-", "\r\n--", "\r\n--x", "\r\n--xy", "x", "가",
            "\u{0}",
            "Content-Disposition: form-data; name=a", "\r\n\r\n",
            String(repeating: "a", count: 300),
        ]
        let heads = [
            "Content-Disposition: form-data; name=\"a\"",
            "Content-Disposition: form-data; name=\"files\"; filename=\"사진.jpg\"",
            "content-disposition: form-data; name=b\r\nContent-Type: image/jpeg",
            "Content-Disposition: form-data; name=\"f\"; filename=\"\"", "",
        ]
        var body: [UInt8] = []
        for _ in 0..<Int.random(in: 0...5, using: &seed) {
            body += "--xyz\r\n".utf8
            let isWell = Int.random(in: 0..<20, using: &seed) > 0
            body += (heads.dropLast(isWell ? 1 : 0).randomElement(using: &seed) ?? "").utf8
            body += "\r\n\r\n".utf8
            for _ in 0..<Int.random(in: 0...8, using: &seed) {
                body += (pieces.randomElement(using: &seed) ?? "").utf8
            }
            body += "\r\n".utf8
        }
        if Int.random(in: 0..<10, using: &seed) > 0 { body += "--xyz--\r\n".utf8 }
        return body
    }

    @Test(arguments: Seed.hundred)
    func `any cut of the same bytes is read alike`(seed: Seed) throws {
        var seed = seed
        for _ in 0..<20 {
            let body = Self.body(&seed)
            let whole = Result { () throws(MultipartRefusal) in
                try ReadParts.read(body, boundary: "xyz")
            }
            for largest in [1, 2, 3, 7, 64, 1_000] {
                let cut = Result { () throws(MultipartRefusal) in
                    try ReadParts.read(body, boundary: "xyz") {
                        Int.random(in: 1...largest, using: &seed)
                    }
                }
                #expect(whole == cut, "pieces of up to \(largest)")
            }
        }
    }

    @Test(arguments: Seed.hundred)
    func `what was written is what is read`(seed: Seed) throws {
        var seed = seed
        let files = (0..<Int.random(in: 0...5, using: &seed)).map { number in
            SentFile.invented(
                "사진 \(number).jpg",
                Int.random(in: 0...20_000, using: &seed),
                seed.next()
            )
        }
        let fields = (0..<Int.random(in: 0...5, using: &seed)).map { number in
            Form.Field("field\(number)", seed.words(Int.random(in: 0...200, using: &seed)))
        }
        let read = try ReadParts.read(
            SentForm(fields, files: files).bytes,
            boundary: SentForm.boundary
        ) { Int.random(in: 1...5_000, using: &seed) }
        #expect(!read.parts.contains { !$0.isWhole })
        #expect(read.parts.map(\.head.name) == fields.map(\.name) + files.map { _ in "files" })
        #expect(read.parts.suffix(files.count).map(\.bytes) == files.map(\.bytes))
        #expect(read.parts.suffix(files.count).map(\.head.fileName) == files.map(\.name))
    }

    @Test(arguments: Seed.hundred)
    func `a body cut anywhere is not taken for whole`(seed: Seed) throws {
        var seed = seed
        let body = SentForm([Form.Field("story", "글")], files: [.invented("a.jpg", 500)]).bytes
        let end = Int.random(in: 0..<(body.count - 2), using: &seed)
        #expect(throws: MultipartRefusal.cutShort) {
            try ReadParts.read(Array(body[..<end]), boundary: SentForm.boundary)
        }
    }
}
