import Casework
import Pages
import Testing

/// What a person writes stays words: it never becomes a page, and never fills another's gap.
struct SafetyTests {
    /// U+0600 joins what follows it into one character, U+0301 joins what stands before it.
    static let attacks = [
        "<script>alert(1)</script>", "\u{600}<script>alert(1)</script>",
        "\"\u{301} onfocus=alert(1) x=\"", "</textarea><script>alert(1)</script>",
        "'><img src=x>", "{{secret}} {{t.frame.name}} {answerDays}", "&lt;b&gt;",
    ]

    @Test(arguments: attacks)
    func `words in a form stay words`(words: String) throws {
        var page = ReportPage.example
        page.story.value = words
        page.time.value = words
        page.place.value = words
        page.leaveOutOther.value = words
        page.story.fault = words
        try expectHarmless(page, words: words)
    }

    @Test(arguments: attacks)
    func `words in letters stay words`(words: String) throws {
        var page = DeskReportPage.example
        page.read?.story = words
        page.read?.exclusion = words
        page.title = words
        page.messages = [
            Message(writer: words, day: DayWords(try day(), in: .korean), words: words)
        ]
        page.answer?.words.value = words
        try expectHarmless(page, words: words)
        var thread = ThreadPage.example
        thread.story.words = words
        thread.addition.value = words
        thread.code = words
        try expectHarmless(thread, words: words)
    }

    @Test func `paragraphs and a leading line are kept as they were written`() throws {
        var page = ReportPage.example
        page.story.value = "\n  first\n\n\tsecond"
        let html = try Renderer.shared().render(page, in: .korean)
        #expect(html.contains(">\n\n  first\n\n\tsecond</textarea>"))
    }

    /// Mustache looks for a missing name further out; a page must not.
    @Test func `what is absent is not filled from around it`() throws {
        var page = TodayPage.example
        page.tasks[0].number = nil
        page.tasks[0].officers = nil
        page.tasks[0].aside = nil
        page.tasks = [page.tasks[0]]
        page.notice = "words of the page"
        let html = try Renderer.shared().render(page, in: .korean)
        #expect(html.contains("<small></small>"))
    }

    /// Mustache takes nil for "look further out": a value must say that it has nothing.
    @Test func `an absent value answers for itself, laid out or not`() throws {
        let row = ReportRow(
            address: "",
            title: "",
            received: TodayPage.example.expiring[0].received
        )
        #expect(row.child(named: "number") != nil)
        #expect(Values(of: row).child(named: "number") != nil)
        #expect(Values(of: row).child(named: "address") as? String == "")
        #expect(Values(of: row).child(named: "nothing") == nil)
    }

    private func expectHarmless(_ page: some Page, words: String) throws {
        let plain = try Renderer.shared().render(page, in: .korean)
        for mark in ["<script>", "</textarea><script", "<img src=x"] {
            #expect(!plain.utf8.contains(mark.utf8), "\(mark)")
        }
        #expect(!plain.utf8.contains("\"\u{301} onfocus".utf8))
        #expect(Markup(plain).tags.allSatisfy { !$0.has("onfocus") })
        if words.contains("{{") { #expect(plain.contains(words)) }
    }

    private func day() throws -> Day { try #require(Day("2026-11-21")) }
}

extension Sequence where Element == UInt8 {
    /// Whether these bytes hold those bytes in a row.
    fileprivate func contains(_ part: some Collection<UInt8>) -> Bool {
        let all = Array(self)
        let sought = Array(part)
        return all.indices.contains { all[$0...].starts(with: sought) }
    }
}
