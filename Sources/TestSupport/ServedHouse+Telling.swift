package import Casework
import HTTPTypes
import Web

extension ServedHouse {
    /// Tells something at a center, as anybody would, and gives the code.
    package func tell(
        _ words: String = "연구실에서 밤마다 심부름을 시켜요.",
        at center: String = "grad",
        in language: Language = .korean,
        leavingOut accounts: [String] = []
    ) async throws -> String {
        let browser = reporter()
        var form = try await reportForm(at: center, in: language, browser)
            .filling("story", words)
        for account in accounts {
            form = form.adding("leave-out", try house.id(of: account))
        }
        let answer = try await browser.send(form)
        guard let code = answer.code else {
            throw NotThere(what: "code, \(answer.status.code): \(answer.text)")
        }
        return code
    }

    /// The empty form of a center, or the joint one.
    package func reportForm(
        at center: String? = "grad",
        in language: Language = .korean,
        _ browser: Browser? = nil
    ) async throws -> WebForm {
        let path = language.pathPrefix + (center.map { "/\($0)" } ?? "") + "/report"
        return try await (browser ?? reporter()).get(path).form(path + "/sent")
    }

    /// What somebody with the code finds.
    package func thread(
        _ code: String,
        showingStory: Bool = false,
        in language: Language = .korean
    ) async throws -> Answer {
        let fields = [Form.Field("code", code)]
        return try await reporter().post(
            language.pathPrefix + "/receipt",
            fields + (showingStory ? [Form.Field("show", "story")] : [])
        )
    }

    /// Writes more with the code.
    @discardableResult
    package func add(_ words: String, with code: String) async throws -> Answer {
        let form = try await thread(code).form("/receipt/additions")
        return try await reporter().send(form.filling("words", words))
    }

    /// Stops with the code.
    @discardableResult
    package func withdraw(_ code: String) async throws -> Answer {
        try await reporter().send(try await thread(code).form("/receipt/withdrawal"))
    }
}

extension WebForm {
    /// The same form with one more box ticked.
    package func adding(_ name: String, _ value: String) -> WebForm {
        let values = fields.filter { $0.name == name }.map(\.value) + [value]
        var filled = filling(name)
        for value in values { filled.fields.append(Form.Field(name, value)) }
        return filled
    }
}
