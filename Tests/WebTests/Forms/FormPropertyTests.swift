import TestSupport
import Testing
import Web

/// Laws that hold for every form, invented ones included.
struct FormPropertyTests {
    @Test(arguments: Seed.hundred)
    func `what was encoded is read back`(seed: Seed) throws {
        var seed = seed
        let letters = Array("가나다 abc\n&=+%é漢字👩‍👧\"<>;/?#\t")
        let fields = (0..<Int.random(in: 0...20, using: &seed)).map { _ in
            let text = (0..<Int.random(in: 0...50, using: &seed)).compactMap { _ in
                letters.randomElement(using: &seed)
            }
            return Form.Field(String(text.prefix(8).filter { $0 != "\n" }), String(text))
        }
        let form = try Form(parsing: Array(Form.encode(fields).utf8))
        // A field without a name or a value is an empty pair, and every other comes back.
        #expect(form.fields == fields)
        #expect(!form.wasRepaired)
    }

    @Test(arguments: Seed.hundred)
    func `no bytes at all do harm`(seed: Seed) throws {
        var seed = seed
        let likely = Array("&=%+0aF\u{0}\r\n\u{7f}".utf8) + [0xED, 0xA0, 0x80, 0xC0, 0xF4, 0xEA]
        let body: [UInt8] = (0..<Int.random(in: 0...2_000, using: &seed)).map { _ in
            Bool.random(using: &seed)
                ? UInt8.random(in: 0...255, using: &seed)
                : likely[Int.random(in: 0..<likely.count, using: &seed)]
        }
        guard let form = try? Form(parsing: body) else { return }
        for field in form.fields {
            let scalars = (field.name + field.value).unicodeScalars
            #expect(!scalars.contains { $0.value < 0x20 && $0 != "\n" && $0 != "\t" })
        }
    }

    @Test(arguments: [
        ("%", 1 << 18), ("&", 1 << 18), ("a=&", 1 << 18), ("+", 1 << 18), ("%F", 1 << 18),
        ("%00", 1 << 18), ("\r\n", 1 << 18), ("a\u{301}", 1 << 18),
        ("\u{301}\u{323}", 1 << 18), ("%EA%B3%81", Form.largestBody),
    ])
    func `a large body of one thing is read or refused`(piece: String, size: Int) {
        let once = Array(piece.utf8)
        var body = Array("story=".utf8)
        while body.count < size { body += once }
        switch Result(catching: { () throws(FormRefusal) in try Form(parsing: body) }) {
        case .success(let form): #expect(form.fields.count == 1)
        case .failure(let refusal): #expect(refusal == .tooManyFields)
        }
    }
}
