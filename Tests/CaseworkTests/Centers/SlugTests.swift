import Testing

@testable import Casework

/// The short name of a center is a safe word in an address, and never one of ours.
struct SlugTests {
    @Test(arguments: ["grad", "ethics", "g2", "law-school", String(repeating: "a", count: 32)])
    func `a word of letters, digits and hyphens is a slug`(text: String) {
        #expect(Slug(text)?.text == text)
    }

    @Test(arguments: [
        "", "a", "Grad", "2grad", "-grad", "grad-", "gr ad", "gr/ad", "gr.ad", "../grad", "대학원",
        "grａd", "grad\n", String(repeating: "a", count: 33),
    ])
    func `anything else is none`(text: String) {
        #expect(Slug(text) == nil)
    }

    @Test(arguments: Slug.reserved)
    func `the addresses of the house are no center`(text: String) {
        #expect(Slug(text) == nil)
        #expect(Slug.isWellFormed(text))
    }

    @Test(arguments: ["report", "receipt", "en", "styles", "what-we-keep", "privacy", "guide"])
    func `each page of the reporter is reserved`(text: String) {
        #expect(Slug.reserved.contains(text))
    }

    @Test(arguments: Language.allCases)
    func `each language is reserved, because it begins an address`(language: Language) {
        #expect(Slug.reserved.contains(language.rawValue))
    }
}
