/// What one finished note, or the end of one consultation, gives to be counted (D4): codes, days and tags,
/// never what anybody said and never a name.
///
/// Sealed under the coding key of the officer who saved it and of that year, beside the entry that
/// said it; a correction's coding takes the place of the earlier one. As JSON with sorted keys:
///
///     {"codes":{"kind":["bullying"],"mode":["in-person"],"tags":["조교 업무"]},"codesVersion":1,
///      "day":"2026-11-20","officer":"…","openedOn":"2026-11-02","ordinal":3,"person":"…",
///      "unit":"note","version":1}
///
/// Three units: rows with `unit` *note* are 회기; different folders are 상담; different `person`s are
/// 내담자, a random id that stands nowhere in the clear.
package struct Coding: Hashable, Codable, Sendable {
    /// Of this shape.
    package static let shape = 1

    package let version: Int
    package let unit: Unit
    /// The day of the meeting, or of the end.
    package let day: Day
    /// The day on which the matter came, as the note says it, or else the consultation began.
    package let openedOn: Day
    /// Which note of the consultation it is, from 1; for an end, how many notes there were.
    package let ordinal: Int
    package let person: PersonID?
    /// Whose work it is, whoever sealed it last; nothing where that is who sealed it.
    package var officer: OfficerID?
    /// The version of the center's lists.
    package let codesVersion: Int
    /// The codes by dimension, which is the name of a field of a note, or `outcome`.
    ///
    /// Several where several were chosen; `yes`, `no`, `consent`, `objection` for questions; under `tags`
    /// the counsellor's own; nothing where nothing was said.
    package let codes: [String: [String]]

    /// What is counted by it: one meeting, or the end of one consultation.
    package enum Unit: String, CaseIterable, Codable, Sendable { case note, ending }

    /// The dimension of how a consultation ended (D3).
    package static let outcome = "outcome"

    /// Every dimension that a coding may have.
    package static let dimensions =
        NoteField.allCases.filter(\.isCounted).map(\.rawValue) + [outcome]
}

extension Coding: Confidential {}

extension Consultation {
    /// What a note gives to be counted as it stands now.
    package func coding(of kept: KeptNote) -> Coding {
        var codes: [String: [String]] = [:]
        for field in NoteField.allCases where field.isCounted {
            let said = kept.fields.counted(field)
            if !said.isEmpty { codes[field.rawValue] = said }
        }
        return Coding(
            version: Coding.shape,
            unit: .note,
            day: kept.heldOn,
            openedOn: kept.fields.day(.receivedOn) ?? openedOn,
            ordinal: kept.ordinal,
            person: client?.id,
            officer: kept.officer,
            codesVersion: kept.note.codesVersion,
            codes: codes
        )
    }

    /// What the end that somebody set gives to be counted; nothing while it is open.
    package func codingOfEnd(by officer: OfficerID? = nil, codesVersion: Int) -> Coding? {
        guard let ending else { return nil }
        return Coding(
            version: Coding.shape,
            unit: .ending,
            day: ending.on,
            openedOn: openedOn,
            ordinal: notes.count,
            person: client?.id,
            officer: officer,
            codesVersion: codesVersion,
            codes: [Coding.outcome: [ending.outcome]]
        )
    }
}

extension NoteField {
    /// Whether statistics may count it: codes, answers and tags, never other words, days or numbers.
    package var isCounted: Bool {
        if self == .tags { return true }
        return switch kind {
        case .code, .codes, .reply, .will: true
        case .line, .text, .day, .time, .number: false
        }
    }
}

extension NoteFields {
    /// What a field that is counted gives: its codes, its answer, its tags.
    package func counted(_ field: NoteField) -> [String] {
        switch self[field] {
        case .code(let code): [code]
        case .codes(let codes): codes
        case .reply(let reply): [reply.rawValue]
        case .will(let will): [will.stand.rawValue]
        case .text(let text): field == .tags ? Tags.of(text) : []
        case .day, .time, .number, nil: []
        }
    }
}
