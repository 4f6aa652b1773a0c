/// What stands in one field of a note.
package enum NoteValue: Hashable, Sendable {
    case code(String)
    /// Each once, in the order of the center's list or as chosen.
    case codes([String])
    case text(String)
    case day(Day)
    case time(TimeOfDay)
    case number(Int)
    case reply(Reply)
    case will(Will)

    /// Whether it says nothing: such a value is not kept.
    package var isBlank: Bool {
        switch self {
        case .code(let code): code.isEmpty
        case .codes(let codes): codes.isEmpty
        case .text(let text): text.allSatisfy(\.isWhitespace)
        case .day, .time, .number: false
        case .reply(let reply): reply == .unknown
        case .will(let will): will.stand == .unknown
        }
    }
}

extension NoteValue: Confidential {}

/// What sort of value a field takes, and so how a form asks for it.
package enum NoteFieldKind: Hashable, Sendable {
    case code(CodeListName)
    case codes(CodeListName)
    /// One line of a person's words, at most `NoteFields.longestLine` letters.
    case line
    /// As many lines as it needs.
    case text
    case day
    case time
    /// 0…9,999.
    case number
    /// Yes, no, or nobody knows.
    case reply
    /// Consent, explicit objection or unknown, with its day.
    case will

    /// Whether a value is of this sort.
    package func takes(_ value: NoteValue) -> Bool {
        switch (self, value) {
        case (.code, .code), (.codes, .codes), (.line, .text), (.text, .text), (.day, .day),
            (.time, .time), (.number, .number), (.reply, .reply), (.will, .will):
            true
        case (.code, _), (.codes, _), (.line, _), (.text, _), (.day, _), (.time, _),
            (.number, _), (.reply, _), (.will, _):
            false
        }
    }

    /// The list from which it is answered, where it is answered from one.
    package var list: CodeListName? {
        switch self {
        case .code(let name), .codes(let name): name
        case .line, .text, .day, .time, .number, .reply, .will: nil
        }
    }
}
