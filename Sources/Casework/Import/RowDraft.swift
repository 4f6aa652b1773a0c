/// A note that is being put together from the cells of one row.
struct RowDraft {
    private let source: TableRow
    private let days: DayReading
    private let today: Day
    private(set) var fields = NoteFields()
    private(set) var troubles: [RowTrouble] = []
    private var matter: String?
    private var person = ""
    private var outcome: String?
    private var minutes: Int?
    /// Words that have no field of their own, with the title under which they stood.
    private var besides: [String] = []

    init(_ row: TableRow, days: DayReading, today: Day) {
        (source, self.days, self.today) = (row, days, today)
    }

    var hasDay: Bool { fields.day(.day) != nil }

    var row: ImportedRow {
        ImportedRow(
            sheet: source.sheet,
            line: source.line,
            matter: matter ?? (person.namesSomebody ? person.comparedName : nil),
            person: person,
            fields: fields,
            outcome: outcome
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
        if let minutes, let starts = fields.time(.starts), fields.time(.ends) == nil {
            let ends = starts.hour * 60 + starts.minute + minutes
            fields[.ends] = .time(TimeOfDay(minutesAfterMidnight: ends))
        } else if let minutes, fields.time(.starts) == nil {
            besides.append("\(minutes) min")
        }
        let words = ([fields.text(.heard)] + besides).filter { !$0.isEmpty }
        if !besides.isEmpty { fields[.heard] = .text(words.joined(separator: "\n")) }
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
        switch field.kind {
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
        if field == .next, !hasDueDay { moveNext(title) }
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

    /// A meeting has a day, and what was to come has one; days that have long passed remind nobody.
    private mutating func takeDay(_ cell: Cell, into field: NoteField, _ title: String)
        throws(ValueTrouble)
    {
        let day = try days.read(cell)
        guard field == .nextDay || field == .appointment, day < today else {
            fields[field] = .day(day)
            if field == .day, fields.time(.starts) == nil, let time = try? TimeReading.read(cell),
                cell.shown.contains(":")
            {
                fields[.starts] = .time(time)
            }
            return
        }
        add("\(title): \(day)", to: .agreed, "")
    }

    private var hasDueDay: Bool { fields.day(.nextDay) != nil }

    private mutating func moveNext(_ title: String) {
        let words = fields.text(.next)
        fields[.next] = nil
        add(words, to: .agreed, title)
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
