/// All that a note says, field by field: one value to write, compare, find, count and print.
///
/// A field that says nothing is not there; `reply` and `will` then give *unknown*.
package struct NoteFields: Hashable, Sendable {
    /// Letters of one line.
    package static let longestLine = 300
    private var values: [NoteField: NoteValue] = [:]

    package init() {}

    /// The value of a field, or nothing where nothing was said.
    package subscript(field: NoteField) -> NoteValue? {
        get { values[field] }
        set {
            if let newValue { precondition(field.kind.takes(newValue), "a field keeps its sort") }
            values[field] = newValue.flatMap { $0.isBlank ? nil : $0 }
        }
    }

    /// The fields that say something, in the order of D1.
    package var filled: [NoteField] { NoteField.allCases.filter { values[$0] != nil } }

    package var isEmpty: Bool { values.isEmpty }

    /// Whether anybody wrote a word, and not only codes.
    package var hasWords: Bool {
        filled.contains { $0.kind == .text || $0.kind == .line && $0 != .place }
    }

    package func code(_ field: NoteField) -> String? {
        guard case .code(let code)? = values[field] else { return nil }
        return code
    }

    package func codes(_ field: NoteField) -> [String] {
        switch values[field] {
        case .codes(let codes): codes
        case .code(let code): [code]
        case .text, .day, .time, .number, .reply, .will, nil: []
        }
    }

    /// A line's or a text's words; empty where there are none.
    package func text(_ field: NoteField) -> String {
        guard case .text(let text)? = values[field] else { return "" }
        return text
    }

    package func day(_ field: NoteField) -> Day? {
        guard case .day(let day)? = values[field] else { return nil }
        return day
    }

    package func time(_ field: NoteField) -> TimeOfDay? {
        guard case .time(let time)? = values[field] else { return nil }
        return time
    }

    package func number(_ field: NoteField) -> Int? {
        guard case .number(let number)? = values[field] else { return nil }
        return number
    }

    package func reply(_ field: NoteField) -> Reply {
        guard case .reply(let reply)? = values[field] else { return .unknown }
        return reply
    }

    package func will(_ field: NoteField) -> Will {
        guard case .will(let will)? = values[field] else { return .unknown }
        return will
    }

    /// What the next note of the same consultation begins with.
    package var carried: NoteFields {
        var next = NoteFields()
        next.values = values.filter { $0.key.isCarried }
        return next
    }

    /// The same without the counsellor's own view.
    package var withoutOpinion: NoteFields {
        var rest = self
        for field in NoteField.allCases where field.isPrivate { rest.values[field] = nil }
        return rest
    }
}

extension NoteFields: Confidential {}
