import Casework
import Foundation
import Vault

/// The form of a note as it was typed, and what it says once it is read.
struct NoteForm: Sendable {
    let typed: Form

    init(_ typed: Form) { self.typed = typed }

    /// A form that shows these values.
    init(showing fields: NoteFields) {
        typed = Form(NoteField.allCases.flatMap { Self.typed($0, fields[$0]) })
    }

    /// The fields that a person typed, without what the page itself sent along.
    var written: Typed {
        var names = Set(NoteField.allCases.flatMap { [$0.rawValue, Self.dayName($0)] })
        if corrected != nil { names.formUnion(["corrects", "reason", "seen"]) }
        return Typed(
            typed.fields.filter { names.contains($0.name) && !$0.value.isEmpty }
                .map { Typed.Field($0.name, $0.value) }
        )
    }

    /// The finished note that it corrects; nothing of a new note.
    var corrected: NoteID? { NoteID(typed["corrects"]) }

    /// How often its draft had been saved when the page was made.
    var revision: Int { Int(typed["revision"]) ?? 0 }

    /// What it says, and everything that cannot be read or cannot be so, at once.
    func read(codes: CodeBook, today: Day) -> (fields: NoteFields, faults: [NoteFault]) {
        var fields = NoteFields()
        var faults: [NoteFault] = []
        let held = Day(typed.trimmed(NoteField.day.rawValue)) ?? today
        for field in NoteField.allCases {
            switch value(of: field, said: held) {
            case .success(let value): fields[field] = value
            case .failure(let unread): faults.append(NoteFault(field, unread.reason))
            }
        }
        let length = NoteField.allCases.reduce(0) { $0 + fields.text($1).utf8.count }
        if length > Content.longestWords { faults.append(NoteFault(.heard, .textTooLong)) }
        let unread = Set(faults.map(\.field))
        faults += fields.faults(codes: codes, today: today).filter { !unread.contains($0.field) }
        return (fields, faults)
    }

    /// The name of the field in which a will's day is typed.
    static func dayName(_ field: NoteField) -> String { "\(field.rawValue)-on" }

    private struct Unread: Error { let reason: NoteFault.Reason }

    private func value(of field: NoteField, said held: Day) -> Result<NoteValue?, Unread> {
        let text = typed.trimmed(field.rawValue)
        switch field.kind {
        case .codes:
            var seen: Set<String> = []
            return .success(
                .codes(typed.all(field.rawValue).filter { !$0.isEmpty && seen.insert($0).inserted })
            )
        case .line, .text:
            return .success(.text(field.kind == .text ? typed[field.rawValue] : text))
        case .code, .day, .time, .number, .reply, .will: break
        }
        guard !text.isEmpty else { return .success(nil) }
        return switch field.kind {
        case .code: .success(.code(text))
        case .day: known(Day(typed: text).map { NoteValue.day($0) }, or: .noDay)
        case .time: known(TimeOfDay(typed: text).map { NoteValue.time($0) }, or: .noTime)
        case .number: known(Int(text).map { NoteValue.number($0) }, or: .noNumber)
        case .reply: .success(Reply(rawValue: text).map { NoteValue.reply($0) })
        case .will: will(of: field, text, said: held)
        case .codes, .line, .text: .success(nil)
        }
    }

    private func known(
        _ value: NoteValue?,
        or reason: NoteFault.Reason
    ) -> Result<NoteValue?, Unread> {
        guard let value else { return .failure(Unread(reason: reason)) }
        return .success(value)
    }

    /// A will that was given no day was told on the day of the meeting.
    private func will(
        of field: NoteField,
        _ text: String,
        said held: Day
    ) -> Result<NoteValue?, Unread> {
        guard let stand = Will.Stand(rawValue: text) else { return .success(nil) }
        let day = typed.trimmed(Self.dayName(field))
        guard !day.isEmpty else { return .success(.will(Will(stand, on: held))) }
        guard let said = Day(typed: day) else { return .failure(Unread(reason: .noDay)) }
        return .success(.will(Will(stand, on: said)))
    }

    private static func typed(_ field: NoteField, _ value: NoteValue?) -> [Form.Field] {
        let name = field.rawValue
        return switch value {
        case .code(let code): [.init(name, code)]
        case .codes(let codes): codes.map { .init(name, $0) }
        case .text(let text): [.init(name, text)]
        case .day(let day): [.init(name, day.description)]
        case .time(let time): [.init(name, time.description)]
        case .number(let number): [.init(name, String(number))]
        case .reply(let reply): [.init(name, reply.rawValue)]
        case .will(let will):
            [.init(name, will.stand.rawValue)]
                + (will.saidOn.map { [.init(dayName(field), $0.description)] } ?? [])
        case nil: []
        }
    }
}

extension Form {
    init(_ typed: Typed) { self.init(typed.fields.map { Field($0.name, $0.value) }) }
}

extension Day {
    /// Reads `2026-11-21`, and `2026. 11. 21.` or `2026/11/21` as people write it.
    fileprivate init?(typed text: String) {
        if let day = Day(text) {
            self = day
            return
        }
        let parts = text.split { !$0.isNumber }
        guard parts.count == 3, let year = Int(parts[0]), let month = Int(parts[1]),
            let day = Int(parts[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }
}

extension TimeOfDay {
    /// Reads `15:20`, `9:05` and `1520`.
    fileprivate init?(typed text: String) {
        let parts = text.split(separator: ":")
        if parts.count == 2, let hour = Int(parts[0]), let minute = Int(parts[1]) {
            self.init(hour: hour, minute: minute)
        } else if text.count == 4, let number = Int(text) {
            self.init(hour: number / 100, minute: number % 100)
        } else {
            return nil
        }
    }
}
