import Casework
import Foundation

/// Reads what the script says of a workbook: its epoch, its sheets, and row by row its cells.
struct WorkbookAnswer {
    private var parser: CSVParser
    private var sheets: [TableSheet] = []
    private var countsFrom1904 = false

    init(limits: TableLimits) {
        // Three fields of each record are the script's own.
        var own = limits
        own.columns += 3
        parser = CSVParser(delimiter: .comma, limits: own)
    }

    mutating func read(_ bytes: Data, _ take: (TableRow) throws -> Void) throws {
        for record in try parser.read(bytes) { try heed(record.cells, take) }
    }

    mutating func finish(_ take: (TableRow) throws -> Void) throws -> TableAccount {
        if let last = try parser.finish() { try heed(last.cells, take) }
        return TableAccount(form: .workbook, sheets: sheets, countsFrom1904: countsFrom1904)
    }

    private mutating func heed(_ record: [String], _ take: (TableRow) throws -> Void) throws {
        switch record.first {
        case "b": countsFrom1904 = record.last == "1904"
        case "s" where record.count == 3:
            sheets.append(TableSheet(name: record[2], isHidden: record[1] == "h"))
        case "r" where record.count > 3:
            guard let sheet = Int(record[1]), let line = Int(record[2]) else {
                throw TableTrouble.damaged
            }
            let cells = record[3...].map { Cell(signed: $0) }
            let row = TableRow(sheet: sheet, line: line, cells: cells)
            if !row.isBlank { try take(row) }
        case _: throw TableTrouble.damaged
        }
    }
}
