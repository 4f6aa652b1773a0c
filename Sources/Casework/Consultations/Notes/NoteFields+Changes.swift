/// One field that a correction changed, as it stood and as it stands.
package struct NoteChange: Hashable, Sendable {
    package let field: NoteField
    package let before: NoteValue?
    package let after: NoteValue?
}

extension NoteChange: Confidential {}

extension NoteFields {
    /// What differs from an earlier state, in the order of the fields.
    package func changes(since earlier: NoteFields) -> [NoteChange] {
        NoteField.allCases.filter { self[$0] != earlier[$0] }.map {
            NoteChange(field: $0, before: earlier[$0], after: self[$0])
        }
    }
}
