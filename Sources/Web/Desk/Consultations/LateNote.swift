import Casework
import Vault

/// A note that was sent after its session had ended: every field of it, and which note it was.
enum LateNote {
    /// Names the note that a correction was meant for.
    static let correction = "correction"

    /// What is worth keeping of a form, or nothing where nobody wrote a word.
    ///
    /// What the script sends by itself still stands on the page and is not kept a second time.
    static func typed(in form: Form, at path: [Substring]) -> Typed? {
        guard form["quietly"].isEmpty else { return nil }
        let written = NoteForm(form).written
        let reason = form["reason"]
        guard !written.isEmpty || !reason.isEmpty else { return nil }
        var fields = written.fields
        if !reason.isEmpty { fields.append(Typed.Field("reason", reason)) }
        if !form["note"].isEmpty { fields.append(Typed.Field("note", form["note"])) }
        if path.count == 5, path[4] == "correction" {
            fields.append(Typed.Field(correction, String(path[3])))
        }
        return Typed(fields)
    }

    /// What Today shows of it: the prose by the names of the fields.
    static func shown(_ typed: Typed, _ view: DeskView) -> String {
        typed.fields.compactMap { field in
            guard let known = NoteField(rawValue: field.name) else {
                return field.name == "reason" ? field.value : nil
            }
            guard known.kind == .text || known.kind == .line else { return nil }
            return "\(view.label(known)): \(field.value)"
        }.joined(separator: "\n")
    }

    /// Whether it is a note, so that it can become a draft again.
    static func isNote(_ typed: Typed) -> Bool {
        typed.fields.contains { NoteField(rawValue: $0.name) != nil }
    }
}
