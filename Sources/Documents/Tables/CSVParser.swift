package import Casework

/// Reads records as they come: RFC 4180, and what spreadsheets and hands really write.
///
/// Bytes are UTF-8. Any of CR, LF and CRLF ends a record outside quotation marks; between them they
/// are one new line. A mark in the middle of a cell is a letter like others.
package struct CSVParser {
    /// One record: its number as a spreadsheet counts lines, and its cells as they are written.
    package struct Record: Equatable {
        package let number: Int
        package let cells: [String]
    }

    private enum State { case start, plain, quoted, closed }

    private let delimiter: UInt8
    private let limits: TableLimits
    private var state = State.start
    private var cell: [UInt8] = []
    private var cells: [String] = []
    /// The record that is being read.
    private(set) var number = 1
    private var lastWasReturn = false

    package init(delimiter: Delimiter, limits: TableLimits = TableLimits()) {
        (self.delimiter, self.limits) = (delimiter.rawValue, limits)
    }

    /// Takes the next bytes and gives the records that are whole.
    package mutating func read(_ bytes: some Sequence<UInt8>) throws(TableTrouble) -> [Record] {
        var records: [Record] = []
        for byte in bytes {
            defer { lastWasReturn = byte == 0x0D }
            if byte == 0x0A, lastWasReturn { continue }
            switch state {
            case .quoted: try readQuoted(byte)
            case .start, .plain, .closed:
                if byte == delimiter {
                    try endCell()
                } else if byte == 0x0A || byte == 0x0D {
                    records.append(try endRecord())
                } else {
                    try readPlain(byte)
                }
            }
        }
        return records
    }

    /// Gives the last record, if no end of line stood behind it.
    package mutating func finish() throws(TableTrouble) -> Record? {
        guard state != .quoted else { throw .openQuote(line: number) }
        return state == .start && cells.isEmpty && cell.isEmpty ? nil : try endRecord()
    }

    private mutating func readQuoted(_ byte: UInt8) throws(TableTrouble) {
        switch byte {
        case UInt8(ascii: "\""): state = .closed
        case 0x0D: try append(0x0A)
        case _: try append(byte)
        }
    }

    private mutating func readPlain(_ byte: UInt8) throws(TableTrouble) {
        let isMark = byte == UInt8(ascii: "\"")
        switch state {
        case .start where isMark: state = .quoted
        case .closed where isMark:
            // Two marks are one that belongs to the words.
            state = .quoted
            try append(byte)
        case .start, .plain, .closed, .quoted:
            state = .plain
            try append(byte)
        }
    }

    private mutating func append(_ byte: UInt8) throws(TableTrouble) {
        guard cell.count < 4 * limits.letters else { throw .cellTooLong(line: number) }
        cell.append(byte)
    }

    private mutating func endCell() throws(TableTrouble) {
        guard cells.count < limits.columns else { throw .tooManyColumns }
        cells.append(String(decoding: cell, as: UTF8.self))
        cell.removeAll(keepingCapacity: true)
        state = .start
    }

    private mutating func endRecord() throws(TableTrouble) -> Record {
        try endCell()
        defer {
            cells = []
            number += 1
        }
        return Record(number: number, cells: cells)
    }
}
