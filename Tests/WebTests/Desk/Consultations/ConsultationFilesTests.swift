import Casework
import Foundation
import HTTPTypes
import Pages
import TestSupport
import Testing
import Web

/// Files of a consultation: added with a consent, cleaned for reading, taken out for a reason (D1, E4 §8).
struct ConsultationFilesTests {
    private static func add(
        _ files: [SentFile],
        to address: String,
        by desk: AtDesk,
        _ fields: [(String, String)] = []
    ) async throws -> Answer {
        var form = try await desk.browser.get(address).form(address + "/files")
        for (name, value) in fields { form = form.filling(name, value) }
        return try await desk.browser.send(form, files: files)
    }

    private static let picture = SentFile("대화방.PNG", Array(SampleFile.png))
    private static let sound = SentFile("통화 녹음.wav", Array(SampleFile.sound))

    @Test func `files are kept with what those in them said, and are one when sent twice`()
        async throws
    {
        try await ServedHouse.open(cleaner: PretendCleaner(copy: SampleFile.png)) { served in
            let words = served.house.words()
            let cheong = try await AtDesk("cheong", in: served)
            let address = try await cheong.openConsultation()
            #expect(try await cheong.browser.get(address).says(words("filing.none")))
            for _ in 1...2 {
                let added = try await Self.add(
                    [Self.picture, Self.sound],
                    to: address,
                    by: cheong,
                    [("consent", "consent"), ("about", "첫 통화")]
                )
                #expect(added.headers[.location] == address + "?done=files")
            }
            let page = try await cheong.browser.get(address)
            for said in ["대화방.PNG", "통화 녹음.wav", "첫 통화", words("will.consent")] {
                #expect(page.says(said), "\(said)")
            }
            #expect(try served.house.raw().count("entry", where: "kind = 'filed'") == 2)
            #expect(try served.house.raw().count("audit", where: "act = 'file-added'") == 2)
            #expect(!"\(try served.house.raw().allRows())".contains("첫 통화"))

            let copied = try await cheong.browser.send(page.form(address + "/copies"))
            let made = try await cheong.browser.follow(copied)
            #expect(made.says(words("deskFiles.end.made")))
            let copy = try #require(made.links(beginning: address + "/copies/").first)
            #expect(try await cheong.browser.get(copy).bytes == Array(SampleFile.png))
            let shown = copy.replacing("/copies/", with: "/pictures/")
            #expect(try await cheong.browser.get(shown).headers[.contentType] == "image/png")
        }
    }

    @Test func `the original comes for a reason only, and as it went in`() async throws {
        try await ServedHouse.open { served in
            let cheong = try await AtDesk("cheong", in: served)
            let address = try await cheong.openConsultation()
            let talk = SentFile.invented("talk.bin", 3 << 20)
            _ = try await Self.add([talk], to: address, by: cheong)
            let form = try await cheong.browser.get(address).form(address + "/originals")
            let again = try await cheong.browser.send(form.filling("reason", " "))
            #expect(again.status == .unprocessableContent)
            #expect(again.says(served.house.words()("deskFiles.reasonMissing")))
            let original = try await cheong.browser.send(form.filling("reason", "조사에 냄"))
            #expect(original.bytes == talk.bytes)
            #expect(original.headers[.contentType] == "application/octet-stream")
            #expect(
                original.headers[.contentSecurityPolicy]
                    == "sandbox; default-src 'none'; frame-ancestors 'none'"
            )
            #expect(try served.house.raw().count("entry", where: "kind = 'downloaded'") == 1)
        }
    }

    @Test func `nothing is lost of a form whose files are not taken`() async throws {
        try await ServedHouse.open { served in
            let words = served.house.words()
            let cheong = try await AtDesk("cheong", in: served)
            let address = try await cheong.openConsultation()
            let said = [
                ("about", "둘째 통화"), ("consent", "objection"), ("consent-day", "2026-01-02"),
            ]
            let tomorrow = served.house.world.today.adding(days: 1).description
            for (files, fields, fault) in [
                ([], said, words("filing.noneChosen")),
                ([SentFile("빈.txt", [])], said, words("filing.empty", ["name": "빈.txt"])),
                ([Self.sound], said.dropLast() + [("consent-day", tomorrow)], ""),
                ([Self.sound], said.dropLast() + [("consent-day", "어제")], ""),
                ([Self.sound], [("consent-day", "2026-01-02")], words("filing.dayAlone")),
                ([Self.sound], [("about", String(repeating: "가", count: 501))], ""),
            ] {
                let again = try await Self.add(files, to: address, by: cheong, Array(fields))
                #expect(again.status == .unprocessableContent)
                #expect(again.says(fault.isEmpty ? Self.sound.name : fault))
                let form = try again.form(address + "/files")
                for (name, value) in fields { #expect(form[name] == value) }
            }
            #expect(try served.house.raw().count("attachment") == 0)
        }
    }

    @Test func `who may only read adds nothing, and opens what is there`() async throws {
        try await ServedHouse.open { served in
            let cheong = try await AtDesk("cheong", in: served)
            let address = try await cheong.openConsultation()
            let form = try await cheong.browser.get(address).form(address + "/files")
            _ = try await cheong.browser.send(form, files: [Self.sound])
            let gildong = try await AtDesk("gildong", in: served)
            let id = try served.house.id(of: "gildong")
            let stranger = try await gildong.browser.send(
                form.filling("token", try await gildong.token()),
                files: [Self.picture]
            )
            #expect(stranger.status == .notFound)
            _ = try await cheong.post(
                address,
                "shares",
                [Form.Field("officer", id), Form.Field("access", "read")]
            )
            let page = try await gildong.browser.get(address)
            #expect(page.says(Self.sound.name))
            #expect(!page.forms.contains { $0.action == address + "/files" })
            let refused = try await gildong.browser.send(
                form.filling("token", try await gildong.token()).filling("about", "남의 말"),
                files: [Self.picture]
            )
            #expect(refused.status == .conflict && refused.says("남의 말"))
            let reason = try page.form(address + "/originals").filling("reason", "휴가 대신")
            #expect(try await gildong.browser.send(reason).bytes == Self.sound.bytes)
        }
    }

    @Test func `a file is found by its name and by what was said of it`() async throws {
        try await ServedHouse.open { served in
            let cheong = try await AtDesk("cheong", in: served)
            let address = try await cheong.openConsultation()
            _ = try await Self.add(
                [Self.sound],
                to: address,
                by: cheong,
                [("about", "복도에서 한 말")]
            )
            for words in ["복도에서", "통화 녹음"] {
                let found = try await cheong.find(words)
                #expect(found.links(beginning: address) != [], "\(words)")
            }
        }
    }
}
