import Web

extension ServedHouse {
    /// Chooses one of the times on the page behind a code.
    package func choose(
        _ number: Int = 0,
        word: String = "푸른 우산",
        with code: String
    ) async throws -> Answer {
        try await reporter().send(try await choice(number, word: word, with: code))
    }

    /// The form with one of its times chosen and a word typed.
    package func choice(
        _ number: Int = 0,
        word: String = "푸른 우산",
        with code: String
    ) async throws -> WebForm {
        let form = try await thread(code).form("/receipt/meeting")
        let times = form.choices.filter { $0.name == "meeting" }.map(\.value)
        guard times.indices.contains(number) else { throw NotThere(what: "time \(number)") }
        return form.filling("meeting", times[number]).filling("word", word)
    }

    /// Leaves a contact with the code.
    package func leave(
        _ contact: String,
        when: String = "",
        with code: String
    ) async throws -> Answer {
        let form = try await thread(code).form("/receipt/contact")
        return try await reporter().send(
            form.filling("way", "text").filling("contact", contact).filling("when", when)
        )
    }
}

extension AtDesk {
    /// Offers times to the reporter; each as `2026-11-20 14:00`.
    @discardableResult
    package func offer(
        _ report: String,
        _ times: [String],
        at place: String = "나래관 3층",
        who: String = ""
    ) async throws -> Answer {
        var form = try await browser.get(report).form("\(report)/meetings")
            .filling("place", place).filling("who", who)
        for (index, time) in times.enumerated() {
            let parts = time.split(separator: " ").map(String.init)
            form = form.filling("day-\(index + 1)", parts[0])
                .filling("time-\(index + 1)", parts.count > 1 ? parts[1] : "")
        }
        return try await browser.send(form)
    }

    /// Takes back the time whose form stands at that place of the page, or changes it.
    package func change(
        _ report: String,
        _ number: Int = 0,
        because why: String,
        to time: String? = nil
    ) async throws -> Answer {
        let page = try await browser.get(report)
        let forms = page.forms.filter { $0.action == "\(report)/meeting-changes" }
        guard forms.indices.contains(number) else { throw NotThere(what: "change \(number)") }
        var form = forms[number].filling("why", why)
            .filling("act", time == nil ? "take-back" : "change")
        if let parts = time?.split(separator: " ").map(String.init) {
            form = form.filling("day", parts[0]).filling("time", parts[1])
        }
        return try await browser.send(form)
    }
}
