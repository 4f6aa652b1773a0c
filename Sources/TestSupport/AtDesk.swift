package import Web

/// An officer at the desk, doing one thing after the other by the forms of the pages.
package struct AtDesk: Sendable {
    package let house: TestHouse
    package let browser: Browser

    package init(_ account: String, in served: ServedHouse) async throws {
        house = served.house
        browser = try await served.signedIn(account)
    }

    /// The addresses of the reports on the first page of the list.
    package func reports(_ query: String = "") async throws -> [String] {
        try await browser.get("/reports" + query).links(beginning: "/reports/")
    }

    /// The one report there is.
    package func report() async throws -> String {
        let reports = try await reports()
        guard reports.count == 1 else { throw NotThere(what: "one report: \(reports.count)") }
        return reports[0]
    }

    package func read(_ report: String) async throws -> Answer {
        let page = try await browser.get(report)
        guard page.forms.contains(where: { $0.action == report + "/reading" }) else {
            // Nothing is unread for the officer who comes second.
            return page
        }
        return try await browser.send(page.form(report + "/reading"))
    }

    package func classify(
        _ report: String,
        as kind: String,
        also: [String] = []
    ) async throws -> Answer {
        var form = try await form(report, "classification").filling("kind", kind).filling("also")
        for code in also { form = form.adding("also", code) }
        return try await browser.send(form)
    }

    package func assign(_ report: String, to accounts: [String]) async throws -> Answer {
        var form = try await form(report, "assignment").filling("officer")
        for account in accounts { form = form.adding("officer", try house.id(of: account)) }
        return try await browser.send(form)
    }

    package func answer(_ report: String, _ words: String) async throws -> Answer {
        try await browser.send(try await form(report, "answers").filling("words", words))
    }

    package func close(
        _ report: String,
        as closing: String,
        because reason: String = ""
    ) async throws -> Answer {
        try await browser.send(
            try await form(report, "closure").filling("closing", closing)
                .filling("reason", reason)
        )
    }

    /// A report that this officer has read and taken, so that it can be answered.
    package func take(_ report: String, with others: [String] = [], as own: String) async throws {
        _ = try await read(report)
        _ = try await assign(report, to: [own] + others)
    }

    /// Posts to a part of a report with the session's own token, whether or not its page offers it.
    package func post(
        _ report: String,
        _ part: String,
        _ fields: [Form.Field]
    ) async throws -> Answer {
        try await browser.post(
            "\(report)/\(part)",
            [Form.Field("token", try await token())] + fields
        )
    }

    package func token() async throws -> String {
        try await browser.get("/today").form("/sign-out")["token"] ?? ""
    }

    private func form(_ report: String, _ part: String) async throws -> WebForm {
        try await browser.get(report).form("\(report)/\(part)")
    }
}
