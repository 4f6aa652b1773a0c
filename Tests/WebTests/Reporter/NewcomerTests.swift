import Casework
import HTTPTypes
import TestSupport
import Testing
import Web

/// Nobody reads a report who began after its form was opened, unless the reporter was asked.
struct NewcomerTests {
    private func set(_ account: String, _ standing: String, in served: ServedHouse) throws {
        try served.house.raw().execute(
            """
            UPDATE officer SET standing = '\(standing)' WHERE account = '\(account)';
            UPDATE center SET roster = roster + 1
            """
        )
    }

    @Test func `the form comes back with its words and names who is new`() async throws {
        try await ServedHouse.open { served in
            try set("gildong", "suspended", in: served)
            let browser = served.reporter()
            let form = try await served.reportForm("grad", browser)
                .filling("story", "새로 온 사람이 보면 안 되는 글")
            try set("gildong", "active", in: served)
            let again = try await browser.send(form)
            #expect(again.status == .unprocessableContent)
            #expect(again.says("홍길동"))
            #expect(again.says("아직 보내지 않았으니"))
            #expect(try served.house.raw().count("entry", where: "kind = 'told'") == 0)

            let asked = try again.form("/grad/report/sent")
            #expect(asked["story"] == "새로 온 사람이 보면 안 되는 글")
            let sent = try await browser.send(
                asked.adding("leave-out", try served.house.id(of: "gildong"))
            )
            #expect(sent.code != nil)
            #expect(try served.house.raw().count("access_grant", where: "role = 'duty'") == 1)
        }
    }

    @Test func `what was kept before they came is not asked again`() async throws {
        try await ServedHouse.open { served in
            try set("gildong", "suspended", in: served)
            let browser = served.reporter()
            let form = try await served.reportForm("grad", browser).filling("story", "먼저 온 글")
            let first = try await browser.send(form)
            try set("gildong", "active", in: served)
            let second = try await browser.send(form)
            #expect(first.code != nil && second.code == first.code)
        }
    }

    @Test func `somebody who leaves changes nothing, and a mark of another's making is no mark`()
        async throws
    {
        try await ServedHouse.open { served in
            let browser = served.reporter()
            let form = try await served.reportForm("grad", browser).filling("story", "글")
            for mark in [
                "x", "0.0", "\(form["roster"] ?? "")0", String(repeating: "0", count: 90_000),
            ] {
                let answer = try await browser.send(form.filling("roster", mark))
                #expect(answer.status == .unprocessableContent)
            }
            try set("gildong", "suspended", in: served)
            #expect(try await browser.send(form).code != nil)
        }
    }
}

extension ServedHouse {
    fileprivate func reportForm(_ center: String, _ browser: Browser) async throws -> WebForm {
        try await reportForm(at: center, in: .korean, browser)
    }
}
