import Casework
import Foundation
import HTTPTypes
import Pages
import Storage
import TestSupport
import Testing
import Web

/// Files at the desk: clean copies for reading, originals for a reason (K2-10, E4 §8, B3 31–35).
struct DeskFilesTests {
    @Test func `files are listed once the report is read, and cleaned at the press of a button`()
        async throws
    {
        try await ServedHouse.open(cleaner: PretendCleaner(copy: SampleFile.png)) { served in
            try await served.tell(
                "갈무리를 붙여요",
                attaching: [("대화방.PNG", SampleFile.png), ("녹음.wav", SampleFile.sound)]
            )
            let cheong = try await AtDesk("cheong", in: served)
            let report = try await cheong.report()
            let unread = try await cheong.browser.get(report)
            #expect(!unread.says("대화방.PNG"))
            #expect(unread.says(served.house.words()("deskFiles.count", ["count": "2"])))
            _ = try await cheong.read(report)
            let before = try await cheong.browser.get(report)
            #expect(before.says("대화방.PNG"))
            #expect(before.says(served.house.words()("deskFiles.uncleaned")))
            #expect(before.says(served.house.words()("deskFiles.uncleanable")))

            let made = try await cheong.makeCopies(report)
            let page = try await cheong.browser.follow(made)
            #expect(page.says(served.house.words()("deskFiles.end.made")))
            #expect(page.says(served.house.words()("deskFiles.cleaned")))
            #expect(!page.forms.contains { $0.action == report + "/copies" })
            let copies = page.links(beginning: report + "/copies/")
            #expect(copies.count == 1)

            let copy = try await cheong.browser.get(copies[0])
            #expect(copy.bytes == Array(SampleFile.png))
            #expect(copy.headers[.contentType] == "application/octet-stream")
            Self.expectClosed(copy)
            #expect(
                copy.headers[.contentDisposition]
                    == "attachment; filename=\"file.png\"; "
                    + "filename*=UTF-8''%EB%8C%80%ED%99%94%EB%B0%A9-copy.png"
            )
            let shown = copies[0].replacing("/copies/", with: "/pictures/")
            #expect(page.body.contains("src=\"\(shown)\""))
            let picture = try await cheong.browser.get(shown)
            #expect(picture.headers[.contentType] == "image/png")
            #expect(picture.headers[.contentDisposition] == "inline")
            Self.expectClosed(picture)
            #expect(
                try Self.acts(in: served).suffix(3) == ["opened", "copy-opened", "copy-opened"]
            )
            #expect(try Self.acts(in: served).filter { $0 == "copy-made" }.count == 1)
        }
    }

    @Test func `the original comes for a reason, and the reason stays sealed in the report`()
        async throws
    {
        try await ServedHouse.open { served in
            try await served.tell("붙여요", attaching: [("사진.jpg", SampleFile.jpeg)])
            let cheong = try await AtDesk("cheong", in: served)
            let report = try await cheong.report()
            #expect(try await cheong.original(report, because: "먼저").status == .conflict)
            _ = try await cheong.read(report)
            for blank in ["", " \n"] {
                let again = try await cheong.original(report, because: blank)
                #expect(again.status == .unprocessableContent)
                #expect(again.body.contains("id=\"reason-1-1-fault\""))
            }
            let long = String(repeating: "가", count: 100_000)
            let kept = try await cheong.original(report, because: long)
            #expect(kept.status == .unprocessableContent)
            #expect(kept.body.contains(long))
            #expect(try served.house.raw().count("entry", where: "kind = 'downloaded'") == 0)

            let original = try await cheong.original(report, because: "징계위원회에 증거로 냄")
            #expect(original.status == .ok)
            #expect(original.bytes == Array(SampleFile.jpeg))
            #expect(original.headers[.contentType] == "application/octet-stream")
            Self.expectClosed(original)
            #expect(try Self.acts(in: served).last == "original-downloaded")
            let rows = "\(try served.house.raw().allRows())"
            #expect(!rows.contains("징계위원회"))
            #expect(
                try await cheong.browser.get(report).says(
                    served.house.words()("deskFiles.trail.downloaded", ["name": "심청"])
                )
            )
            for (entry, file) in [(1, 2), (2, 1), (0, 0), (-1, 1)] {
                let answer = try await cheong.original(
                    report,
                    entry: entry,
                    file: file,
                    because: "까닭"
                )
                #expect(answer.status == .notFound)
            }
        }
    }

    /// B3 32: whatever it claims to be, it is saved and never run.
    @Test(arguments: [
        ("a.html", SampleFile.html), ("a.png", SampleFile.html), ("a.svg", SampleFile.svg),
        ("a.js", Data("GIF89a=1;alert(1)".utf8)), ("a\"\r\nX-Evil: 1.pdf", SampleFile.pdf),
        ("\u{202E}gpj.exe", SampleFile.jpeg), ("../../etc/passwd", SampleFile.sound),
    ])
    func `an original is a download and nothing else`(name: String, bytes: Data) async throws {
        try await ServedHouse.open { served in
            try await served.tell("붙여요", attaching: [(name, bytes)])
            let cheong = try await AtDesk("cheong", in: served)
            let report = try await cheong.report()
            _ = try await cheong.read(report)
            #expect(!(try await cheong.browser.get(report).body.contains("<script>alert")))
            let original = try await cheong.original(report, because: "까닭")
            #expect(original.bytes == Array(bytes))
            #expect(original.headers[.contentType] == "application/octet-stream")
            Self.expectClosed(original)
            let disposition = original.headers[.contentDisposition] ?? ""
            #expect(disposition.hasPrefix("attachment; filename=\"file"))
            #expect(disposition.utf8.allSatisfy { (0x20..<0x7F).contains($0) })
            #expect(!disposition.contains("/") && !disposition.contains("\u{202E}"))
            #expect(original.headers.allSatisfy { $0.name.rawName.lowercased() != "x-evil" })
        }
    }

    /// A copy that is a page in a picture's clothes is not shown as one.
    @Test func `a copy is shown only if its own bytes are a picture`() async throws {
        try await ServedHouse.open(cleaner: PretendCleaner(copy: SampleFile.html)) { served in
            try await served.tell("붙여요", attaching: [("a.png", SampleFile.png)])
            let cheong = try await AtDesk("cheong", in: served)
            let report = try await cheong.report()
            _ = try await cheong.read(report)
            let page = try await cheong.browser.follow(try await cheong.makeCopies(report))
            #expect(!page.body.contains("<img"))
            let copy = try #require(page.links(beginning: report + "/copies/").first)
            let picture = copy.replacing("/copies/", with: "/pictures/")
            #expect(try await cheong.browser.get(picture).status == .notFound)
        }
    }

    @Test(arguments: [
        (CleanerAnswer.unknown, "unknown"), (.refused, "refused"),
        (.tookTooLong, "tookTooLong"), (.tooLarge, "tooLarge"),
    ])
    func `without a copy the page says why, and nothing of the attempt is kept`(
        answer: CleanerAnswer,
        key: String
    ) async throws {
        try await ServedHouse.open(cleaner: PretendCleaner(answer: answer)) { served in
            try await served.tell("붙여요", attaching: [("a.png", SampleFile.png)])
            let cheong = try await AtDesk("cheong", in: served)
            let report = try await cheong.report()
            _ = try await cheong.read(report)
            let page = try await cheong.browser.follow(try await cheong.makeCopies(report))
            #expect(page.says(served.house.words()("deskFiles.trouble.\(key)")))
            #expect(page.links(beginning: report + "/copies/").isEmpty)
            #expect(try served.house.raw().count("attachment", where: "entry > 1") == 0)
            // What took too long may be tried again; the rest would end the same way.
            #expect(
                page.forms.contains { $0.action == report + "/copies" } == (answer == .tookTooLong)
            )
        }
    }

    @Test func `a server without a cleaner says so and offers no button`() async throws {
        let missing = PretendCleaner(isInstalled: false, answer: .missing)
        try await ServedHouse.open(cleaner: missing) { served in
            try await served.tell("붙여요", attaching: [("a.png", SampleFile.png)])
            let cheong = try await AtDesk("cheong", in: served)
            let report = try await cheong.report()
            _ = try await cheong.read(report)
            let page = try await cheong.browser.get(report)
            #expect(page.says(served.house.words()("deskFiles.noCleanerMore")))
            #expect(!page.forms.contains { $0.action == report + "/copies" })
            let pressed = try await cheong.post(report, "copies", [])
            let after = try await cheong.browser.follow(pressed)
            #expect(after.says(served.house.words()("deskFiles.end.missing")))
            #expect(try served.house.raw().count("entry", where: "kind = 'cleaned'") == 0)
        }
    }

    @Test func `two who press at once keep one copy`() async throws {
        try await ServedHouse.open(cleaner: PretendCleaner()) { served in
            try await served.tell("붙여요", attaching: [("a.png", SampleFile.png)])
            let cheong = try await AtDesk("cheong", in: served)
            let report = try await cheong.report()
            _ = try await cheong.read(report)
            let gildong = try await AtDesk("gildong", in: served)
            let forms = [
                (cheong, try await cheong.browser.get(report).form(report + "/copies")),
                (gildong, try await gildong.browser.get(report).form(report + "/copies")),
            ]
            try await withThrowingTaskGroup(of: Answer.self) { group in
                for (desk, form) in forms + forms {
                    group.addTask { try await desk.browser.send(form) }
                }
                for try await answer in group { #expect(answer.status == .seeOther) }
            }
            #expect(try served.house.raw().count("entry", where: "kind = 'cleaned'") == 1)
        }
    }

    /// B3 18: cut, changed, exchanged: a clear answer, a note, and never half a file.
    @Test(arguments: [
        "UPDATE attachment SET sealed = zeroblob(length(sealed)) WHERE file = 1 AND chunk = 2",
        "DELETE FROM attachment WHERE file = 1 AND chunk = 2",
        """
        UPDATE attachment SET sealed = (SELECT other.sealed FROM attachment AS other
            WHERE other.file = 2 AND other.chunk = attachment.chunk) WHERE file = 1
        """,
        "UPDATE attachment SET last = 1 - last WHERE file = 1",
    ])
    func `a file that was tampered with is not handed out`(sql: String) async throws {
        try await ServedHouse.open(cleaner: PretendCleaner()) { served in
            let other = SampleFile.jpeg + Data("다른 것".utf8)
            try await served.tell(
                "붙여요",
                attaching: [("a.jpg", SampleFile.jpeg), ("b.jpg", other)]
            )
            let cheong = try await AtDesk("cheong", in: served)
            let report = try await cheong.report()
            _ = try await cheong.read(report)
            try served.house.raw().tamper(sql)
            let answer = try await cheong.original(report, because: "까닭")
            #expect(answer.status == .conflict)
            #expect(answer.says(served.house.words()("deskFiles.refusal.broken")))
            #expect(answer.headers[.contentDisposition] == nil)
            #expect(try Self.acts(in: served).last == "file-broken")
            #expect(try served.house.raw().count("entry", where: "kind = 'downloaded'") == 0)
            // The other file is none the worse.
            let copies = try await cheong.browser.follow(try await cheong.makeCopies(report))
            #expect(copies.says(served.house.words()("deskFiles.end.broken")))
            #expect(copies.links(beginning: report + "/copies/").count == 1)
            #expect(try await cheong.original(report, file: 2, because: "까닭").bytes == Array(other))
        }
    }

    private static func acts(in served: ServedHouse) throws -> [String] {
        try served.house.raw().rows(
            "SELECT act FROM audit ORDER BY instant, sequence"
        ).map { $0[0] }
    }

    private static func expectClosed(_ answer: Answer) {
        #expect(answer.headers[.cacheControl] == "no-store")
        #expect(answer.headers[.xContentTypeOptions] == "nosniff")
        let policy = answer.headers[.contentSecurityPolicy] ?? ""
        #expect(policy.hasPrefix("sandbox; default-src 'none'"))
        for (name, value) in answer.headers.map({ ($0.name.rawName.lowercased(), $0.value) })
        where name == "cross-origin-resource-policy" {
            #expect(value == "same-origin")
        }
        #expect(
            answer.headers.contains {
                $0.name.rawName.lowercased() == "cross-origin-resource-policy"
            }
        )
    }
}
