import Web

extension AtDesk {
    /// Answers the questions of the law; what is not named is answered with no.
    package func assess(
        _ report: String,
        _ replies: [String: String] = [:],
        known: String? = nil,
        objected: String? = nil
    ) async throws -> Answer {
        var form = try await browser.get(report).form(report + "/assessment")
        for question in ["danger", "sexual", "minor", "authority", "thirdParty"] {
            form = form.filling(question, replies[question] ?? "no")
        }
        if let known { form = form.filling("known", known) }
        if let objected {
            form = form.filling("telling", objected.isEmpty ? "unknown" : "objected")
                .filling("telling-day", objected)
        }
        return try await browser.send(form)
    }

    /// Joins a report to the one with that number.
    package func merge(_ report: String, into number: String, because reason: String = "같은 일")
        async throws -> Answer
    {
        let form = try await browser.get(report).form(report + "/merging")
        return try await browser.send(
            form.filling("number", number).filling("reason", reason)
        )
    }

    /// Picks reports on the page of what is new, and closes them unread.
    package func sift(_ reports: [String]) async throws -> Answer {
        var form = try await browser.get("/sifting").form("/sifting/confirmation")
        for report in reports { form = form.adding("report", String(report.suffix(32))) }
        let page = try await browser.send(form)
        return try await browser.send(page.form("/sifting/closure"))
    }
}
