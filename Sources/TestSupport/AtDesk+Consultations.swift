import HTTPTypes
import Web

extension AtDesk {
    /// Opens a consultation under a name; gives its address.
    package func openConsultation(
        _ name: String = "달래",
        from report: String? = nil
    ) async throws -> String {
        let query = report.map { "?report=\($0.suffix(32))" } ?? ""
        let form = try await browser.get("/consultations/opening" + query).form("/consultations")
        let answer = try await browser.send(form.filling("name", name))
        guard let address = answer.headers[.location] else {
            throw NotThere(what: "an opened consultation, \(answer.status.code)")
        }
        return String(address.dropLast("/notes".count))
    }

    /// The form of the next note of a consultation, or of the draft it leads to.
    package func noteForm(_ consultation: String) async throws -> WebForm {
        let answer = try await browser.get(consultation + "/notes")
        return try await browser.follow(answer).form(consultation + "/notes")
    }

    /// Writes and finishes a note with these fields.
    package func write(
        _ consultation: String,
        _ fields: [(String, String)]
    ) async throws -> Answer {
        var form = try await noteForm(consultation)
        for (name, value) in fields { form = form.filling(name, value) }
        return try await browser.send(form)
    }

    /// Sends what stands in a note's form to where drafts are kept.
    package func keepDraft(_ form: WebForm, quietly: Bool = false) async throws -> Answer {
        let action = form.action.replacing(/\/notes(\/\w+\/correction)?$/, with: "/drafts")
        let quiet = quietly ? [Form.Field("quietly", "1")] : []
        return try await browser.post(action, form.fields + quiet)
    }
}
