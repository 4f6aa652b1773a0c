import Testing

@testable import Casework

/// A retired answer is offered no more and understood for ever.
struct CodeTests {
    private let codes = [
        Code(code: "abuse", label: Bilingual(ko: "폭언", en: "Abuse")),
        Code(code: "fax", label: Bilingual(ko: "팩스", en: "Fax"), retired: true),
        Code(code: "unsure", label: Bilingual(ko: "잘 모르겠어요", en: "Not sure")),
    ]

    @Test func `only what is not retired is offered, in the center's order`() {
        #expect(codes.offered.map(\.code) == ["abuse", "unsure"])
    }

    @Test func `an old report still finds its word`() {
        #expect(codes["fax"]?.label.en == "Fax")
        #expect(codes["telex"] == nil)
    }
}
