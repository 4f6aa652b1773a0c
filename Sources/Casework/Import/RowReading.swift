/// Reads the rows of one table as one plan says: a note, nothing, or every trouble at once (D1).
package struct RowReading: Sendable {
    /// What came of a row.
    package enum Outcome: Sendable {
        /// Nobody wrote anything but a number in front.
        case blank
        case passes(ImportedRow)
        case fails([RowTrouble])
    }

    package let plan: ImportPlan
    let lookup: CodeLookup
    /// As if nobody had decided about any value.
    private let lists: CodeLookup
    private let book: CodeBook
    private let today: Day
    let days: DayReading
    private let names: RowNames

    package init(_ plan: ImportPlan, codes book: CodeBook, today: Day) {
        (self.plan, self.book, self.today) = (plan, book, today)
        days = DayReading(year: plan.year, countsFrom1904: plan.countsFrom1904)
        names = RowNames(plan, days: days)
        lookup = CodeLookup(book, values: plan.values)
        lists = CodeLookup(book, values: ImportedValues())
    }

    package func read(_ row: TableRow) throws -> Outcome {
        // Forms are printed with numbers in front of rows that nobody filled in.
        let filled = filled(row)
        let isNumberOnly = filled.allSatisfy { [.nothing, .matter].contains(plan.targets[$0]) }
        guard !filled.isEmpty, !isNumberOnly else { return .blank }
        var draft = draft(of: row, on: today)
        if let day = plan.targets.firstIndex(of: .note(.day)), !draft.hasDay, row[day].isBlank {
            draft.complain(at: day, .missing)
        }
        for fault in draft.fields.faults(codes: book, today: today) {
            draft.complain(
                at: plan.targets.firstIndex(of: .note(fault.field)),
                fault.reason.trouble
            )
        }
        if draft.fields.bytesOfWords > Limits.words {
            let longest = filled.max { row[$0].shown.utf8.count < row[$1].shown.utf8.count }
            draft.complain(at: longest, .textTooLong)
        }
        guard draft.troubles.isEmpty else { return .fails(draft.troubles) }
        return .passes(draft.row(named: try names.name(of: row)))
    }

    func draft(of row: TableRow, on today: Day, asFormerly: Bool = false) -> RowDraft {
        var draft = RowDraft(row, days: days, today: today, asFormerly: asFormerly)
        let isDay = { plan.targets[$0] == .note(.day) }
        let filled = filled(row)
        // The day first: what a person wanted is dated by it.
        for column in filled.filter(isDay) + filled.filter({ !isDay($0) }) {
            draft.take(
                row[column],
                at: column,
                as: plan.targets[column],
                plan.title(column),
                lookup
            )
        }
        draft.finish()
        return draft
    }

    private func filled(_ row: TableRow) -> [Int] {
        plan.targets.indices.filter { !row[$0].isBlank }
    }

    /// The values of a row that stand on no list, whether or not somebody decided about them.
    package func beyondLists(in row: TableRow) -> [UnknownValue] {
        plan.targets.indices.flatMap { column in
            guard let list = plan.targets[column].list, !row[column].isBlank,
                case .unknown(let values) = lists.meaning(of: row[column].shown, in: list)
            else { return [UnknownValue]() }
            return values.map {
                UnknownValue(list: list, title: plan.title(column), value: $0, count: 0)
            }
        }
    }
}

/// A value that stands on no list, and how often.
package struct UnknownValue: Hashable, Sendable {
    package let list: CodeListName
    package let title: String
    package let value: String
    package var count: Int
}

extension UnknownValue: Confidential {}

extension ImportPlan {
    func title(_ column: Int) -> String {
        head.titles.indices.contains(column) ? head.titles[column] : ""
    }
}

extension NoteFields {
    /// What its words take; more than one entry holds is not taken over.
    fileprivate var bytesOfWords: Int { filled.reduce(0) { $0 + text($1).utf8.count } }
}

extension NoteFault.Reason {
    /// The same, as it is said of a cell.
    fileprivate var trouble: ValueTrouble {
        switch self {
        case .empty: .noWords
        case .unknownCode: .unknownValue
        case .lineTooLong: .lineTooLong
        case .textTooLong: .textTooLong
        case .dayAhead: .dayAhead
        case .dayBefore, .tooFar, .noDay: .noDay
        case .endsBeforeItStarts: .endsBeforeItStarts
        case .timeWithoutDay, .noTime: .noTime
        case .oddNumber, .noNumber: .noNumber
        }
    }
}
