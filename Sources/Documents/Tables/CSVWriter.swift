package import Foundation

/// Writes records as spreadsheets read them: UTF-8 with its mark, CRLF, and nothing that computes.
package enum CSVWriter {
    /// What stands in front of the first record, without which Excel takes Korean for something else.
    package static let mark = Data(TextCode.utf8.mark)

    package static func record(_ cells: some Sequence<String>) -> Data {
        Data((cells.map(quoted).joined(separator: ",") + "\r\n").utf8)
    }

    /// Whether a spreadsheet would compute a cell that begins like this instead of showing it.
    static func isFormula(_ text: some StringProtocol) -> Bool {
        guard let first = text.unicodeScalars.first else { return false }
        return "=+-@\t\r＝＋－＠".unicodeScalars.contains(first)
    }

    private static func quoted(_ cell: String) -> String {
        let cell = isFormula(cell) ? "'" + cell : cell
        guard
            cell.utf8.contains(where: {
                $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D || $0 == 0x3B || $0 == 0x09
            })
        else { return cell }
        return "\"" + cell.replacing("\"", with: "\"\"") + "\""
    }
}
