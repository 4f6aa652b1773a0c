import Casework
import Foundation
import TestSupport
import Testing

/// A name is rebuilt from whatever a browser said (B3 34).
struct FileNameTests {
    @Test(
        arguments: [
            ("사진.jpg", "사진.jpg"),
            ("../../etc/passwd", "passwd"),
            (#"..\..\windows\system.ini"#, "system.ini"),
            ("/etc/shadow", "shadow"),
            (#"C:\Users\길동\녹음.m4a"#, "녹음.m4a"),
            ("사진\u{0}.jpg", "사진.jpg"),
            ("a\r\nSet-Cookie: b.txt", "aSet-Cookie_ b.txt"),
            ("\u{1B}[31m빨강.png", "[31m빨강.png"),
            ("invoice\u{202E}gpj.exe", "invoicegpj.exe"),
            ("\u{200B}\u{FEFF}숨김.pdf", "숨김.pdf"),
            ("CON", "_CON"),
            ("nul.txt", "_nul.txt"),
            ("com1.log.pdf", "_com1.log.pdf"),
            ("command.pdf", "command.pdf"),
            ("", "file"),
            ("..", "file"),
            ("   ", "file"),
            ("/", "file"),
            (".htaccess", "htaccess"),
            ("끝.txt. . ", "끝.txt"),
            ("a/b/", "b"),
            ("%2e%2e%2fpasswd", "%2e%2e%2fpasswd"),
            (#"a<b>|"c"?*.txt"#, "a_b___c___.txt"),
            ("₩5000 영수증.jpg", "₩5000 영수증.jpg"),
            ("띄어   쓴\u{3000}\u{3000}이름.hwp", "띄어 쓴 이름.hwp"),
        ]
    )
    func `a hostile name becomes a plain one`(said: String, shown: String) {
        #expect(FileName(untrusted: said).text == shown)
    }

    @Test func `three hundred bytes of Hangul in pieces are put together and kept short`() {
        let said = String(repeating: "각", count: 100).decomposedStringWithCanonicalMapping
        let shown = FileName(untrusted: said + ".jpeg").text
        #expect(shown == String(repeating: "각", count: 58) + ".jpeg")
        #expect(shown.unicodeScalars.count == 63)
        #expect(shown.utf8.count <= FileName.longest)
    }

    @Test func `a name of a mebibyte is cut, its ending kept`() {
        let shown = FileName(untrusted: String(repeating: "가나", count: 200_000) + ".hwpx").text
        #expect(shown.hasSuffix(".hwpx") && shown.utf8.count <= FileName.longest)
    }

    @Test(arguments: Seed.hundred)
    func `no name is too long, hidden, a path, or changed when it is taken again`(seed: Seed) {
        var seed = seed
        let pieces = [
            "/", "\\", "..", ".", " ", "각", "ᄀ", "ᅡ", "\u{202E}", "\u{0}", "a", "é", "e\u{301}",
            "CON", "COM1", "\u{301}", "👩‍👩‍👧", ":", "\n", ".exe", "%2f", "\u{FFFD}", "\u{E000}",
        ]
        let said = (0..<Int.random(in: 0...80, using: &seed))
            .map { _ in pieces.randomElement(using: &seed) ?? "" }.joined()
        let shown = FileName(untrusted: said).text
        #expect(!shown.isEmpty && shown.utf8.count <= FileName.longest)
        #expect(!shown.hasPrefix(".") && !shown.contains("/") && !shown.contains("\\"))
        #expect(shown.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0 != "\u{202E}" })
        #expect(FileName(untrusted: shown).text == shown)
    }
}
