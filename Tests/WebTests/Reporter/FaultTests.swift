import Casework
import Foundation
import HTTPTypes
import Pages
import TestSupport
import Testing
import Web

/// Whatever is wrong with a form, nothing that was typed is lost (issue 2 §3, §5).
struct FaultTests {
    private static let full: [Form.Field] = [
        .init("story", "무슨 일이 있었는지 적어요."), .init("kind", "abuse"), .init("kind", "labour"),
        .init("when", "지난달"), .init("where", "<나래관> & “한울관”"), .init("relation", "staff"),
        .init("wish", "stop"), .init("leave-out-other", "옆방 사람"),
    ]

    private static let long = String(repeating: "가", count: 501)
    private static let huge = String(repeating: "가", count: 100 * 1_024)

    /// A field, what is wrong in it, and what is said.
    static let faults: [(String, String, String)] = [
        ("story", "", "report.storyMissing"), ("story", " \n\t\u{3000}", "report.storyMissing"),
        ("story", "\u{200B}\u{2060}", "report.storyMissing"), ("story", huge, "report.storyLong"),
        ("when", long, "report.tooLong"), ("where", long, "report.tooLong"),
        ("leave-out-other", long, "report.tooLong"),
    ]

    @Test(arguments: faults)
    func `each fault is told at its field and above, and everything typed is there`(
        field: String,
        value: String,
        key: String
    ) async throws {
        try await ServedHouse.open { served in
            var form = try await served.reportForm()
            for name in Set(Self.full.map(\.name)) { form = form.filling(name) }
            for part in Self.full { form = form.adding(part.name, part.value) }
            form = form.adding("leave-out", try served.house.id(of: "gildong"))
                .filling(field, value)
            let page = try await served.reporter().send(form)
            #expect(page.status == .unprocessableContent)
            #expect(page.body.contains("href=\"#\(field)\""))
            #expect(page.body.contains("id=\"\(field)-fault\""))
            let said = served.house.words()(key, ["size": "300 KiB", "limit": "200 KiB"])
            #expect(page.text.contains(said.split(separator: " ").joined(separator: " ")))
            let kept = try page.form(form.action)
            #expect(Self.written(kept.fields) == Self.written(form.fields))
            #expect(try served.house.raw().count("folder", where: "kind = 'report'") == 0)
        }
    }

    private static func written(_ fields: [Form.Field]) -> [String] {
        fields.map { "\($0.name)=\($0.value)" }.sorted()
    }

    @Test func `whoever chose files is told above that they must be chosen again`() async throws {
        try await ServedHouse.open { served in
            let form = try await served.reportForm().filling("story", "")
            let said = served.house.words()("faults.files")
            #expect(!(try await served.reporter().send(form).says(said)))
            let files = [SentFile("사진.png", [1, 2, 3])]
            #expect(try await served.reporter().send(form, files: files).says(said))
        }
    }

    @Test func `all faults come at once`() async throws {
        try await ServedHouse.open { served in
            let form = try await served.reportForm(at: nil, in: .english).filling("story", "")
                .filling("when", Self.long).filling("where", Self.long).filling("center", "nowhere")
            let page = try await served.reporter().send(form)
            for field in ["story", "when", "where", "center"] {
                #expect(page.body.contains("href=\"#\(field)\""), "\(field)")
            }
            #expect(page.body.contains("lang=\"en\""))
        }
    }

    /// Y§5②: if nobody would be left, the page says so before anything is kept, and names the others.
    @Test func `leaving out everybody on duty keeps nothing and names the other bodies`()
        async throws
    {
        try await ServedHouse.open { served in
            var form = try await served.reportForm().filling("story", "두 분 다 빼 주세요.")
            for account in ["cheong", "gildong"] {
                form = form.adding("leave-out", try served.house.id(of: account))
            }
            let page = try await served.reporter().send(form)
            #expect(page.status == .unprocessableContent)
            #expect(page.body.contains("id=\"leave-out-fault\""))
            #expect(page.says("인권윤리센터"))
            let kept = try page.form(form.action)
            #expect(kept["story"] == "두 분 다 빼 주세요.")
            #expect(kept.fields.filter { $0.name == "leave-out" }.count == 2)
            #expect(try served.house.raw().count("folder", where: "kind = 'report'") == 0)
            #expect(try await served.reporter().send(kept.filling("leave-out")).code != nil)
        }
    }

    @Test func `text of two hundred kibibytes is kept whole`() async throws {
        try await ServedHouse.open { served in
            let words = String(repeating: "가나 ", count: 200 * 1_024 / 7 - 1) + "끝"
            let code = try await served.tell(words)
            #expect(try await served.thread(code, showingStory: true).says(words))
        }
    }

    @Test(arguments: [
        ("각\u{1112}\u{1161}\u{11AB}", "각한"), ("앞\u{202E}뒤", "앞\u{202E}뒤"),
        ("앞\u{0}뒤", "앞\u{FFFD}뒤"),
    ])
    func `odd letters are kept as somebody could read them`(typed: String, read: String)
        async throws
    {
        try await ServedHouse.open { served in
            let code = try await served.tell(typed)
            #expect(try await served.thread(code, showingStory: true).body.contains(read))
        }
    }
}
