package import Casework
package import Foundation

/// Rows of a table as they are kept between two steps: bytes that give the same rows again.
package enum TableRows {
    package static func encode(_ rows: [TableRow]) -> Data {
        rows.reduce(into: Data()) { bytes, row in
            let place = [String(row.sheet), String(row.line)]
            bytes += SheetPlan.record(place + row.cells.map(\.signed))
        }
    }

    /// - Throws: `TableTrouble.damaged` when they are not what `encode` wrote.
    package static func decode(_ bytes: Data) throws(TableTrouble) -> [TableRow] {
        var limits = TableLimits()
        limits.columns += 2
        limits.letters *= 2
        var parser = CSVParser(delimiter: .comma, limits: limits)
        let records = try parser.read(bytes)
        guard try parser.finish() == nil else { throw .damaged }
        return try records.map { record throws(TableTrouble) in
            guard record.cells.count >= 2, let sheet = Int(record.cells[0]),
                let line = Int(record.cells[1])
            else { throw .damaged }
            let cells = record.cells.dropFirst(2).map { Cell(signed: $0) }
            return TableRow(sheet: sheet, line: line, cells: cells)
        }
    }
}
