import Testing

@testable import Casework

/// Numbers, mail and the way out are written so that a telephone and a browser understand them.
struct AddressTests {
    @Test(arguments: ["112", "1577-0199", "02-735-8994", "0000-0119", "+82-2-735-8994"])
    func `a number that can be dialled is a phone number`(text: String) {
        #expect(PhoneNumber(text)?.address == "tel:\(text)")
    }

    @Test(arguments: [
        "", "11", "1 12", "112,", "-112", "112-", "02--735", "+", "119번", "１１２", "1234567890123456",
        "112;ext=1",
    ])
    func `what cannot be dialled is none`(text: String) {
        #expect(PhoneNumber(text) == nil)
    }

    @Test(arguments: ["https://www.weather.go.kr/", "https://example.org/a?b=c"])
    func `a whole https address leads out`(text: String) {
        #expect(LeaveAddress(text)?.text == text)
    }

    @Test(arguments: [
        "", "http://www.weather.go.kr/", "www.weather.go.kr", "https://", "https://localhost/",
        "https://me@example.org/", "javascript:alert(1)", "https://example.org/ a",
        "https://예.kr/", "//example.org/",
    ])
    func `nothing else does`(text: String) {
        #expect(LeaveAddress(text) == nil)
    }

    /// K1-10, K1-12: a link that a page shows as it is, and which tells the other side nothing.
    @Test(arguments: [
        ("https://counsel.gaon.example/", "counsel.gaon.example"),
        ("https://gaon.example/window?lang=ko", "gaon.example/window?lang=ko"),
    ])
    func `a whole https address is a web address, shown without what stands around`(
        text: String,
        shown: String
    ) {
        #expect(WebAddress(text)?.text == text)
        #expect(WebAddress(text)?.shown == shown)
    }

    @Test(arguments: [
        "", "http://gaon.example/", "gaon.example", "https://", "https://localhost/",
        "https://me@gaon.example/", "https://me:secret@gaon.example/", "javascript:alert(1)",
        "data:text/html,x", "https://gaon.example/ a", "https://가온.example/", "//gaon.example/",
        "https://.example/", "https://gaon.example/" + String(repeating: "a", count: 300),
    ])
    func `nothing else is one`(text: String) {
        #expect(WebAddress(text) == nil)
    }

    @Test(arguments: ["grad@gaon.example", "human.rights-1@a.gaon.example"])
    func `a name at a host is a mail address`(text: String) {
        #expect(MailAddress(text)?.text == text)
    }

    @Test(arguments: ["", "grad", "@gaon.example", "a@b", "a@@b.c", "a b@c.d", "a@b.", "<a@b.c>"])
    func `anything else is no mail address`(text: String) {
        #expect(MailAddress(text) == nil)
    }
}
