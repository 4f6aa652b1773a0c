import Casework
import Foundation

/// Reads a file of text as rows: once to learn how it is written, once to read it.
struct TextTable {
    let source: TableSource
    let limits: TableLimits

    func read(_ take: (TableRow) throws -> Void) throws -> TableAccount {
        let (code, head) = try survey()
        var decoder = try TextDecoder(code)
        let delimiter = Delimiter(parting: (try? decoder.read(head)) ?? [], limits: limits)
        try rows(in: code, parted: delimiter, take)
        return TableAccount(form: .text, sheets: [TableSheet(name: "")], countsFrom1904: false)
    }

    /// Goes through the whole file: what begins as UTF-8 may end as something else.
    private func survey() throws -> (code: TextCode, head: [UInt8]) {
        let next = try source.open()
        var head: [UInt8] = []
        var count = 0
        var code = TextCode.utf8
        var decoder = try TextDecoder(.utf8)
        while let piece = try next() {
            count += piece.count
            guard count <= limits.bytes else { throw TableTrouble.tooLarge }
            head += piece.prefix(TableForm.sniffed - head.count)
            guard code == .utf8 else { continue }
            do { _ = try decoder.read(Array(piece)) } catch { code = .cp949 }
        }
        if (try? decoder.finish()) == nil { code = .cp949 }
        return (TextCode.marked(head) ?? code, head)
    }

    private func rows(
        in code: TextCode,
        parted delimiter: Delimiter,
        _ take: (TableRow) throws -> Void
    ) throws {
        let next = try source.open()
        var decoder = try TextDecoder(code)
        var parser = CSVParser(delimiter: delimiter, limits: limits)
        var taken = 0
        func heed(_ record: CSVParser.Record) throws {
            if record.number == 1, record.cells.joined().lowercased().hasPrefix("sep=") { return }
            let cells = record.cells.map(Self.cell)
            let row = TableRow(line: record.number, cells: cells)
            guard !row.isBlank else { return }
            taken += 1
            guard taken <= limits.rows else { throw TableTrouble.tooManyRows }
            try take(row)
        }
        do {
            while let piece = try next() {
                for record in try parser.read(decoder.read(piece)) { try heed(record) }
            }
            try decoder.finish()
        } catch is TextConversion.Unreadable {
            throw TableTrouble.unknownLetters(line: parser.number)
        }
        if let last = try parser.finish() { try heed(last) }
    }

    /// What a cell says, without the signs that keep a spreadsheet from taking it for a formula.
    private static func cell(_ text: String) -> Cell {
        if text.isEmpty { return .empty }
        if text.hasPrefix("=\""), text.hasSuffix("\""), text.count > 2 {
            return .text(String(text.dropFirst(2).dropLast()))
        }
        let isGuarded = text.hasPrefix("'") && CSVWriter.isFormula(text.dropFirst())
        return .text(isGuarded ? String(text.dropFirst()) : text)
    }
}
