package import HTTPTypes
import Web

/// What came back from a face.
package struct Answer: Sendable {
    package let status: HTTPResponse.Status
    package let headers: HTTPFields
    package let body: String
    /// The body as it came, for what is no text.
    package let bytes: [UInt8]

    /// The form that a button outside of it sends elsewhere, by the button's name and value.
    package func pressing(_ name: String = "", _ value: String = "") throws -> WebForm {
        guard let form = WebForm.pressed(name, value, in: body) else {
            throw NotThere(what: "button \(name) \(value)")
        }
        return form
    }

    /// What a reader reads, with one space wherever there was a tag or some white space.
    package var text: String {
        let bare = body.replacing(/<[^>]*>/, with: " ").unescaped
        return bare.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// Whether a reader sees these words, in a field or outside.
    package func says(_ words: String) -> Bool {
        text.contains(words.split(whereSeparator: \.isWhitespace).joined(separator: " "))
            || forms.contains { form in form.fields.contains { $0.value == words } }
            || body.unescaped.contains(words)
    }

    package var forms: [WebForm] { WebForm.all(in: body) }

    /// The form that goes to this address.
    package func form(_ action: String) throws -> WebForm {
        guard let form = forms.first(where: { $0.action == action }) else {
            throw NotThere(what: "form \(action) among \(forms.map(\.action)), \(status.code)")
        }
        return form
    }

    /// The form whose address ends so.
    package func form(endingWith end: String) throws -> WebForm {
        guard let form = forms.first(where: { $0.action.hasSuffix(end) }) else {
            throw NotThere(what: "form …\(end) among \(forms.map(\.action)), \(status.code)")
        }
        return form
    }

    /// The code of a page that gives one.
    package var code: String? {
        guard let shown = body.firstMatch(of: /<p class="code"[^>]*>(.*?)<\/p>/) else { return nil }
        return shown.output.1.matches(of: /<span>([^<]*)<\/span>/).map { String($0.output.1) }
            .joined(separator: "-")
    }

    /// The addresses of links that begin so, in their order, each once.
    package func links(beginning start: String) -> [String] {
        var seen: Set<String> = []
        return body.matches(of: /href="([^"]*)"/).map { String($0.output.1).unescaped }
            .filter { $0.hasPrefix(start) && seen.insert($0).inserted }
    }
}

extension String {
    /// Text as it was before it was put into a page.
    var unescaped: String {
        replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
            .replacing("&#39;", with: "'").replacing("&#x27;", with: "'").replacing(
                "&amp;",
                with: "&"
            )
    }
}
