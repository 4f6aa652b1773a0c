import Casework
import TestSupport
import Testing

@testable import Web

/// A form that came too late, as it is kept for its officer (architecture §4).
struct TypedFormTests {
    private static let path = "/consultations/\(String(repeating: "0", count: 32))/notes"

    private static func typed(_ fields: [Form.Field], to path: String = path) throws -> TypedForm {
        try #require(TypedForm(Form(fields), sentTo: path))
    }

    @Test(arguments: Seed.hundred)
    func `every field comes back as it was typed`(seed: Seed) throws {
        var seed = seed
        let fields = (0..<Int.random(in: 1...9, using: &seed)).map { number in
            Form.Field("field-\(number) \n", "3 4\n%" + seed.words(number * 40))
        }
        let back = try #require(TypedForm(kept: try Self.typed(fields).text))
        #expect(back.fields == fields)
        #expect(back.path == Self.path)
    }

    @Test func `a text takes hardly more room than it has bytes`() throws {
        let long = String(repeating: "가", count: 10_000)
        let text = try Self.typed([.init("heard", long)]).text
        #expect(text.utf8.count < long.utf8.count + 200)
    }

    @Test func `what was kept as browsers send it still comes back`() throws {
        let fields = [Form.Field("heard", "전에 둔 말 & 글"), .init("mode", "phone")]
        let back = try #require(TypedForm(kept: "\u{1}form \(Self.path)\n\(Form.encode(fields))"))
        #expect(back.fields == fields && back.path == Self.path)
        #expect(TypedForm(kept: "그냥 글") == nil && TypedForm(kept: "두\n줄") == nil)
    }

    @Test(arguments: [
        "x", "5 9", "5 9\nheard", "-1 2\nab", "5\nheard", "9223372036854775807 1\nx", "1 \n",
    ])
    func `what is not built so is no form`(rest: String) {
        #expect(TypedForm(kept: "\u{1}typed \(Self.path)\n\(rest)") == nil)
    }

    @Test func `only a correction keeps which state of the note stood on the page`() throws {
        let fields = [Form.Field("seen", "5"), .init("heard", "고친 말")]
        let id = String(repeating: "1", count: 32)
        let correction = try Self.typed(fields, to: "\(Self.path)/\(id)/correction")
        #expect(correction.fields == fields)
        #expect(correction.written == [fields[1]])
        #expect(try Self.typed(fields).fields == [fields[1]])
        let alone = Form([fields[0]])
        #expect(TypedForm(alone, sentTo: "\(Self.path)/\(id)/correction") == nil)
    }
}
