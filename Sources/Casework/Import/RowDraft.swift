import Foundation

/// A note that is being put together from the cells of one row.
struct RowDraft {
    private let source: TableRow
    private let days: DayReading
    private let today: Day
    /// Whether each cell is judged as it comes, as rows were read when they were named by what they
    /// became.
    private let asFormerly: Bool
    private(set) var fields = NoteFields()
    private(set) var troubles: [RowTrouble] = []
    private var matter: String?
    private(set) var person = ""
    private var outcome: String?
    private var minutes: Int?
    /// Words that have no field of their own, with the title under which they stood.
    private var besides: [String] = []
    /// Of what is decided when the whole row is read: where it stood, and under which title.
    private var places: [NoteField: (column: Int, title: String)] = [:]
    /// What was to be done; whether it is a promise, its day says.
    private var next = ""
    /// The hours that stood beside the day.
    private var hours: (starts: TimeOfDay, ends: TimeOfDay?)?

    init(_ row: TableRow, days: DayReading, today: Day, asFormerly: Bool = false) {
        (source, self.days, self.today) = (row, days, today)
        self.asFormerly = asFormerly
    }

    var hasDay: Bool { fields.day(.day) != nil }

    /// What rows of one consultation share.
    var whose: String? { matter ?? (person.namesSomebody ? person.comparedName : nil) }

    func row(named name: Data) -> ImportedRow {
        ImportedRow(
            sheet: source.sheet,
            line: source.line,
            matter: whose,
            person: person,
            fields: fields,
            outcome: outcome,
            name: name
        )
    }

    mutating func take(
        _ cell: Cell,
        at column: Int,
        as target: ImportTarget,
        _ title: String,
        _ lookup: CodeLookup
    ) {
        do throws(ValueTrouble) {
            if case .broken = cell, target != .nothing { throw .broken }
            switch target {
            case .nothing: break
            case .person: person = try line(cell, upTo: Person.longestName)
            case .matter: matter = try line(cell, upTo: NoteFields.longestLine)
            case .length: minutes = try LengthReading.read(cell)
            case .period:
                let (starts, ends) = try TimeReading.period(cell)
                fields[.starts] = .time(starts)
                if let ends { fields[.ends] = .time(ends) }
            case .outcome: try takeOutcome(cell, column, title, lookup)
            case .note(let field): try take(cell, into: field, column, title, lookup)
            }
        } catch {
            complain(at: column, error)
        }
    }

    /// What is worked out from several cells.
    mutating func finish() {
        if let hours, fields.time(.starts) == nil {
            fields[.starts] = .time(hours.starts)
            if let ends = hours.ends, fields.time(.ends) == nil { fields[.ends] = .time(ends) }
        }
        if !asFormerly { settle() }
        if let minutes, let starts = fields.time(.starts), fields.time(.ends) == nil {
            let ends = starts.hour * 60 + starts.minute + minutes
            fields[.ends] = .time(TimeOfDay(minutesAfterMidnight: ends))
        } else if let minutes, fields.time(.starts) == nil {
            besides.append("\(minutes) min")
        }
        let words = ([fields.text(.heard)] + besides).filter { !$0.isEmpty }
        if !besides.isEmpty { fields[.heard] = .text(words.joined(separator: "\n")) }
    }

    /// Decides what is still to come, wherever it stood in the row: a step without a day, or whose day
    /// has long passed, reminds nobody and is told among what was agreed.
    private mutating func settle() {
        let isPromise = fields.day(.nextDay).map { $0 >= today } ?? false
        if isPromise, next.count <= NoteFields.longestLine {
            // A day without a word is promised under the title over it.
            let title = places[.nextDay]?.title.prefix(NoteFields.longestLine) ?? ""
            let words = next.isEmpty && fields.hasWords ? String(title) : next
            fields[.next] = .text(words.replacing("\n", with: " "))
        } else if isPromise {
            complain(at: places[.next]?.column, .lineTooLong)
        } else if !next.isEmpty {
            add(next, to: .agreed, places[.next]?.title ?? "")
        }
        for field in [NoteField.nextDay, .appointment] {
            guard let day = fields.day(field), day < today else { continue }
            let hour = field == .appointment ? fields.time(.appointmentTime) : nil
            let said = ["\(day)", hour?.description].compactMap(\.self).joined(separator: " ")
            fields[field] = nil
            if field == .appointment { fields[.appointmentTime] = nil }
            add("\(places[field]?.title ?? ""): \(said)", to: .agreed, "")
        }
    }

    mutating func complain(at column: Int?, _ reason: ValueTrouble) {
        let value = column.map { source[$0].shown } ?? ""
        guard !troubles.contains(where: { $0.column == column }) else { return }
        troubles.append(RowTrouble(source, column: column, value: value, reason))
    }

    private mutating func takeOutcome(
        _ cell: Cell,
        _ column: Int,
        _ title: String,
        _ lookup: CodeLookup
    ) throws(ValueTrouble) {
        switch lookup.meaning(of: cell.shown, in: .outcomes) {
        case .codes(let codes):
            outcome = codes.first
            if codes.count > 1 { besides.append("\(title): \(cell.shown)") }
        case .words: besides.append("\(title): \(cell.shown)")
        case .unknown: throw .unknownValue
        }
    }

    private mutating func take(
        _ cell: Cell,
        into field: NoteField,
        _ column: Int,
        _ title: String,
        _ lookup: CodeLookup
    ) throws(ValueTrouble) {
        places[field] = (column, title)
        switch field.kind {
        case .line where field == .next && !asFormerly:
            next = cell.shown
        case .text: add(cell.shown, to: field, title)
        case .line: fields[field] = .text(try line(cell, upTo: NoteFields.longestLine))
        case .day: try takeDay(cell, into: field, title)
        case .time: fields[field] = .time(try TimeReading.read(cell))
        case .number: fields[field] = .number(try AnswerReading.number(cell))
        case .reply: fields[field] = .reply(try AnswerReading.reply(cell))
        case .will: fields[field] = .will(try AnswerReading.will(cell, on: fields.day(.day)))
        case .code(let list): try takeCodes(cell, into: field, list, title, lookup)
        case .codes(let list): try takeCodes(cell, into: field, list, title, lookup)
        }
        if asFormerly, field == .next, fields.day(.nextDay) == nil {
            fields[.next] = nil
            add(try line(cell, upTo: NoteFields.longestLine), to: .agreed, title)
        }
    }

    private mutating func takeCodes(
        _ cell: Cell,
        into field: NoteField,
        _ list: CodeListName,
        _ title: String,
        _ lookup: CodeLookup
    ) throws(ValueTrouble) {
        switch lookup.meaning(of: cell.shown, in: list) {
        case .unknown: throw .unknownValue
        case .words: besides.append("\(title): \(cell.shown)")
        case .codes(let codes):
            if case .codes = field.kind {
                fields[field] = .codes(
                    fields.codes(field) + codes.filter { !fields.codes(field).contains($0) }
                )
            } else if let first = codes.first {
                fields[field] = .code(first)
                guard codes.count > 1 else { return }
                // Of several kinds the first is the main one; elsewhere the words keep the rest.
                if field == .kind {
                    fields[.alsoKinds] = .codes(fields.codes(.alsoKinds) + codes.dropFirst())
                } else {
                    besides.append("\(title): \(cell.shown)")
                }
            }
        }
    }

    /// A meeting has a day, perhaps with its hours, and what was to come has one.
    private mutating func takeDay(_ cell: Cell, into field: NoteField, _ title: String)
        throws(ValueTrouble)
    {
        let day = try days.read(cell)
        if field == .day {
            if case .moment(let moment) = cell, asFormerly {
                hours = (moment.time, nil)
            } else if !asFormerly {
                hours = DayReading.hours(in: cell)
            }
        }
        guard asFormerly, field == .nextDay || field == .appointment, day < today else {
            fields[field] = .day(day)
            return
        }
        add("\(title): \(day)", to: .agreed, "")
    }

    /// The first words stand as they are; those of further columns under their titles.
    private mutating func add(_ words: String, to field: NoteField, _ title: String) {
        let before = fields.text(field)
        guard !before.isEmpty else {
            fields[field] = .text(words)
            return
        }
        fields[field] = .text("\(before)\n\(title.isEmpty ? "" : "\(title): ")\(words)")
    }

    private func line(_ cell: Cell, upTo longest: Int) throws(ValueTrouble) -> String {
        let line = cell.shown.replacing("\n", with: " ")
        guard line.count <= longest else { throw .lineTooLong }
        return line
    }
}

extension String {
    /// Whether it names one person: what stands for anybody does not.
    fileprivate var namesSomebody: Bool {
        let nobody: Set = ["익명", "미상", "무명", "비공개", "없음", "모름", "anonymous", "unknown", "na"]
        return !comparedName.isEmpty && !nobody.contains(comparedName)
    }
}
