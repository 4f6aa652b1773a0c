import Casework

/// A note that was sent after its session had ended: every field of it, and which note it was.
enum LateNote {
    /// The note's form as it was typed.
    static func form(_ typed: TypedForm) -> NoteForm { NoteForm(Form(typed.fields)) }

    /// Which finished note a correction was meant for; nothing of a new note.
    static func corrected(_ typed: TypedForm) -> NoteID? {
        let parts = typed.path.split(separator: "/")
        return parts.count == 5 && parts[4] == "correction" ? NoteID(parts[3]) : nil
    }

    /// What Today shows of it: the prose by the names of the fields.
    static func shown(_ typed: TypedForm, _ view: DeskView) -> String {
        typed.fields.compactMap { field in
            guard let known = NoteField(rawValue: field.name) else {
                return field.name == "reason" ? field.value : nil
            }
            guard known.kind == .text || known.kind == .line else { return nil }
            return "\(view.label(known)): \(field.value)"
        }.joined(separator: "\n")
    }

    /// Whether it is a note, so that it can become a draft again.
    static func isNote(_ typed: TypedForm) -> Bool {
        typed.fields.contains { NoteField(rawValue: $0.name) != nil }
    }
}
