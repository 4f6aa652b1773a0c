/// What a column of an old table becomes.
package enum ImportTarget: Hashable, Sendable {
    /// A field of the note; several columns may go into one field of words.
    case note(NoteField)
    /// Who asked, by the name or pseudonym that stood in the table.
    case person
    /// The old number of the matter: rows that share it are one consultation.
    case matter
    /// From when to when, in one cell: `14:00~15:30`.
    case period
    /// How long it took: `1시간 30분`.
    case length
    /// How the consultation ended (D3).
    case outcome
    /// Not taken over.
    case nothing
}

extension ImportTarget: RawRepresentable, CaseIterable, Codable {
    package static var allCases: [ImportTarget] {
        [.person, .matter, .period, .length, .outcome] + NoteField.allCases.map(ImportTarget.note)
            + [.nothing]
    }

    package var rawValue: String {
        switch self {
        case .note(let field): field.rawValue
        case .person: "person"
        case .matter: "matter"
        case .period: "period"
        case .length: "length"
        case .outcome: "outcome"
        case .nothing: "nothing"
        }
    }

    package init?(rawValue: String) {
        guard let found = Self.allCases.first(where: { $0.rawValue == rawValue }) else {
            return nil
        }
        self = found
    }

    /// Whether it may be said by more than one column: words are put one below the other.
    package var takesMany: Bool {
        switch self {
        case .note(let field): field.kind == .text
        case .nothing: true
        case .person, .matter, .period, .length, .outcome: false
        }
    }

    /// The list from which it is answered, where it is answered from one.
    package var list: CodeListName? {
        switch self {
        case .note(let field): field.kind.list
        case .outcome: .outcomes
        case .person, .matter, .period, .length, .nothing: nil
        }
    }
}
