import Casework

/// A note that was sent after its session had ended: every field of it, and which note it was.
enum LateNote {
    /// The note's form as it was typed.
    static func form(_ typed: TypedForm) -> NoteForm { NoteForm(Form(typed.fields)) }

    /// Which finished note a correction was meant for; nothing of a new note.
    static func corrected(_ typed: TypedForm) -> NoteID? {
        isCorrection(typed.path) ? NoteID(typed.path.split(separator: "/")[3]) : nil
    }

    /// Whether a form that goes there corrects a finished note.
    static func isCorrection(_ path: String) -> Bool {
        let parts = path.split(separator: "/")
        return parts.count == 5 && parts[4] == "correction"
    }

    /// Which state of the note stood on the page where it was corrected.
    ///
    /// Where that was not kept, a note that was ever corrected counts as changed since.
    static func seen(_ typed: TypedForm, of kept: KeptNote) -> Int {
        Int(Form(typed.fields)["seen"]) ?? (kept.corrections.isEmpty ? kept.lastSequence : 0)
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
