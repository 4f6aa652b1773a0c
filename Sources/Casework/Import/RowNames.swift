package import Foundation

/// Names rows by what stands in their cells, so that a row brought again is known again.
///
/// What a row became is no part of its name: that changes with the day of the import and with what
/// was decided about values.
struct RowNames: Sendable {
    private let columns: [(title: String, target: ImportTarget)]
    private let days: DayReading

    init(_ plan: ImportPlan, days: DayReading) {
        columns = plan.targets.enumerated().map { column, target in
            let title = plan.title(column).comparedName
            return (title.isEmpty ? target.rawValue : title, target)
        }
        self.days = days
    }

    /// The cells that are taken over, under their titles: wherever the columns stand, and however the
    /// table was saved.
    func name(of row: TableRow) throws -> Data {
        var cells: [String: [String]] = [:]
        for (column, (title, target)) in columns.enumerated()
        where target != .nothing && !row[column].isBlank {
            cells[title, default: []].append(said(row[column], target))
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return try encoder.encode(cells)
    }

    /// A workbook keeps as a day or an hour what a file of text keeps as somebody wrote it.
    private func said(_ cell: Cell, _ target: ImportTarget) -> String {
        let read: String? =
            switch target {
            case .period: Self.period(cell)
            case .length: (try? LengthReading.read(cell)).map { "\($0) min" }
            case .note(let field):
                switch field.kind {
                case .day: day(cell)
                case .time: (try? TimeReading.read(cell)).map(\.description)
                case .line, .text, .number, .reply, .will, .code, .codes: nil
                }
            case .person, .matter, .outcome, .nothing: nil
            }
        return read ?? Self.words(cell)
    }

    private func day(_ cell: Cell) -> String? {
        guard let day = try? days.read(cell) else { return nil }
        return (["\(day)"] + [DayReading.hours(in: cell)].compactMap { $0.map(Self.shown) })
            .joined(separator: " ")
    }

    private static func period(_ cell: Cell) -> String? {
        (try? TimeReading.period(cell)).map(shown)
    }

    private static func shown(_ period: (TimeOfDay, TimeOfDay?)) -> String {
        [period.0, period.1].compactMap { $0?.description }.joined(separator: "~")
    }

    /// White space of any width is one space; what was typed on a Mac is as on other machines.
    private static func words(_ cell: Cell) -> String {
        cell.shown.composed().unicodeScalars.split(whereSeparator: \.isUnseen)
            .map { String(String.UnicodeScalarView($0)) }.joined(separator: " ")
    }
}

extension RowReading {
    /// What a row was named before rows were named by their cells: by what it became, which depended
    /// on the day of that import.
    ///
    /// The first is the one under which nothing had passed yet.
    package func formerNames(of row: TableRow) -> [Data] {
        let ahead = plan.targets.indices.compactMap { column in
            [.note(.nextDay), .note(.appointment)].contains(plan.targets[column])
                ? try? days.read(row[column]) : nil
        }
        let first = Day(ordinal: 1)
        let names = ([first] + Set(ahead).sorted().map { $0.adding(days: 1) }).compactMap { today in
            let draft = draft(of: row, on: today, asFormerly: true)
            return draft.troubles.isEmpty ? try? FormerName(draft).bytes : nil
        }
        return names.reduce(into: []) { all, name in
            if !all.contains(name) { all.append(name) }
        }
    }
}

/// What a row became, as it was written when that was its name.
private struct FormerName: Encodable {
    let matter: String?
    let person: String
    let fields: NoteFields

    init(_ draft: RowDraft) {
        (matter, person, fields) = (draft.whose, draft.person, draft.fields)
    }

    var bytes: Data {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = .sortedKeys
            return try encoder.encode(self)
        }
    }
}
