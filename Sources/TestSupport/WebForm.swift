package import Web

/// A form of a page: what a browser would send of it, and what could be chosen.
package struct WebForm: Sendable {
    package let action: String
    package let isPost: Bool
    package internal(set) var fields: [Form.Field]
    /// Every box, button and option there is.
    package let choices: [Form.Field]

    /// The value that would be sent under a name.
    package subscript(name: String) -> String? { fields.first { $0.name == name }?.value }

    /// The same form with other values under one name; none takes the name away.
    package func filling(_ name: String, _ values: String...) -> WebForm {
        var filled = self
        filled.fields.removeAll { $0.name == name }
        filled.fields += values.map { Form.Field(name, $0) }
        return filled
    }

    /// The form as a button of it sends it elsewhere: what `formaction`, `name` and `value` do.
    static func pressed(_ name: String, _ value: String, in page: String) -> WebForm? {
        for match in page.matches(of: /<button\b([^>]*)>/) {
            let tag = String(match.output.1)
            guard attribute("name", of: tag) ?? "" == name,
                attribute("value", of: tag) ?? "" == value,
                let id = attribute("form", of: tag), let action = attribute("formaction", of: tag)
            else { continue }
            let open = page.matches(of: /(?s)<form\b([^>]*)>(.*?)<\/form>/)
            for form in open where attribute("id", of: String(form.output.1)) == id {
                let pressed = WebForm("action=\"\(action)\" method=\"post\"", String(form.output.2))
                return name.isEmpty ? pressed : pressed.filling(name, value)
            }
        }
        return nil
    }

    static func all(in page: String) -> [WebForm] {
        page.matches(of: /(?s)<form\b([^>]*)>(.*?)<\/form>/).map { match in
            WebForm(String(match.output.1), String(match.output.2))
        }
    }

    private init(_ tag: String, _ inside: String) {
        action = Self.attribute("action", of: tag) ?? ""
        isPost = Self.attribute("method", of: tag) == "post"
        var fields: [Form.Field] = []
        var choices: [Form.Field] = []
        let pattern =
            /(?s)<input\b([^>]*)>|<textarea\b([^>]*)>(.*?)<\/textarea>|<select\b([^>]*)>(.*?)<\/select>/
        for match in inside.matches(of: pattern) {
            if let tag = match.output.1 {
                Self.read(input: String(tag), into: &fields, &choices)
            } else if let tag = match.output.2, let name = Self.attribute("name", of: String(tag)) {
                // The first line end after the tag belongs to the page, not to the words.
                let words = match.output.3.map { $0.hasPrefix("\n") ? $0.dropFirst() : $0 } ?? ""
                fields.append(Form.Field(name, String(words).unescaped))
            } else if let tag = match.output.4, let name = Self.attribute("name", of: String(tag)) {
                Self.read(options: String(match.output.5 ?? ""), of: name, into: &fields, &choices)
            }
        }
        (self.fields, self.choices) = (fields, choices)
    }

    private static func read(
        input tag: String,
        into fields: inout [Form.Field],
        _ choices: inout [Form.Field]
    ) {
        guard let name = attribute("name", of: tag) else { return }
        let field = Form.Field(name, attribute("value", of: tag) ?? "")
        switch attribute("type", of: tag) {
        case "checkbox", "radio":
            choices.append(field)
            if tag.contains(" checked"), !tag.contains(" disabled") { fields.append(field) }
        // A browser without a chosen file says so; a test that chooses one sends it itself.
        case "file": break
        case _: fields.append(field)
        }
    }

    private static func read(
        options: String,
        of name: String,
        into fields: inout [Form.Field],
        _ choices: inout [Form.Field]
    ) {
        var chosen: Form.Field?
        for option in options.matches(of: /<option\b([^>]*)>/) {
            let tag = String(option.output.1)
            let field = Form.Field(name, attribute("value", of: tag) ?? "")
            choices.append(field)
            if chosen == nil || tag.contains(" selected") { chosen = field }
        }
        if let chosen { fields.append(chosen) }
    }

    private static func attribute(_ name: String, of tag: String) -> String? {
        for match in tag.matches(of: /([a-z-]+)="([^"]*)"/) where match.output.1 == name {
            return String(match.output.2).unescaped
        }
        return nil
    }
}
