package import Casework
package import Foundation

/// Tables of numbers as they are taken along: a cover that says what they are, and a sheet a table.
package struct FigureBook: Sendable {
    /// One line of the cover: what it is about, and what it says.
    package struct Line: Sendable {
        let name: String
        let cell: Cell

        package init(_ name: String, _ cell: Cell) { (self.name, self.cell) = (name, cell) }
    }

    package let title: String
    /// What the sheet of the cover is called.
    let coverName: String
    let cover: [Line]
    /// Sentences under the cover: units, what is hidden.
    let notes: [String]
    /// Stands at the head of each sheet, where the numbers are not for everybody.
    let mark: String?
    package let sheets: [FigureSheet]

    package init(
        title: String,
        coverName: String,
        cover: [Line],
        notes: [String],
        mark: String? = nil,
        sheets: [FigureSheet]
    ) {
        self.title = title
        self.coverName = coverName
        self.cover = cover
        self.notes = notes
        self.mark = mark
        self.sheets = sheets
    }
}

/// One table: its heads, its rows, and what they add up to.
package struct FigureSheet: Sendable {
    package let title: String
    package let heads: [String]
    package let rows: [[Cell]]
    package let foot: [Cell]?

    package init(title: String, heads: [String], rows: [[Cell]], foot: [Cell]? = nil) {
        (self.title, self.heads, self.rows, self.foot) = (title, heads, rows, foot)
    }
}

extension FigureBook {
    /// All tables in one file of text, one behind the other.
    package var text: Data {
        var text = CSVWriter.mark
        func add(_ cells: [String]) { text += CSVWriter.record(cells) }
        if let mark { add([mark]) }
        add([title])
        for line in cover { add([line.name, line.cell.plain]) }
        for note in notes { add([note]) }
        for sheet in sheets {
            add([])
            add([sheet.title])
            add(sheet.heads)
            for row in sheet.rows { add(row.map(\.plain)) }
            if let foot = sheet.foot { add(foot.map(\.plain)) }
        }
        return text
    }

    /// The sheets' names as spreadsheets take them: at most 31 letters, none of seven signs, no two alike.
    var sheetNames: [String] {
        var taken: Set<String> = []
        return ([coverName] + sheets.map(\.title)).map { title in
            let plain = String(title.map { "[]:*?/\\'".contains($0) ? "·" : $0 })
            var name = String(plain.prefix(31))
            var number = 2
            while name.isEmpty || !taken.insert(name.lowercased()).inserted {
                name = "\(plain.prefix(27)) \(number)"
                number += 1
            }
            return name
        }
    }

    /// As the script reads it.
    var records: [Data] {
        let names = sheetNames
        var records = [
            SheetPlan.record(["b", title, mark ?? ""]), SheetPlan.record(["n", names[0], title]),
        ]
        records += cover.map { SheetPlan.record(["k", $0.name, $0.cell.signed]) }
        records += notes.map { SheetPlan.record(["p", $0]) }
        for (sheet, name) in zip(sheets, names.dropFirst()) {
            records.append(SheetPlan.record(["n", name, sheet.title]))
            records.append(SheetPlan.record(["h"] + sheet.heads))
            records += sheet.rows.map { SheetPlan.record(["r"] + $0.map(\.signed)) }
            if let foot = sheet.foot {
                records.append(SheetPlan.record(["f"] + foot.map(\.signed)))
            }
        }
        return records + [SheetPlan.record(["."])]
    }
}

extension Cell {
    /// As a person writes it; a whole number without its tenths.
    fileprivate var plain: String {
        switch self {
        case .empty: ""
        case .text(let text): text
        case .number(let number):
            number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : String(number)
        case .day(let day): day.description
        case .moment(let moment): "\(moment.day) \(moment.time)"
        case .time(let time): "\(time)"
        case .minutes(let minutes): String(minutes)
        case .truth(let truth): truth ? "1" : "0"
        case .broken(let text), .beyond(let text): text
        }
    }
}
