/// Why a file is not read as a table, whole or at all.
package enum TableTrouble: Error, Hashable, Sendable {
    /// There is not one byte in it.
    case empty
    /// A head and nothing below it, or not even a head.
    case noRows
    case tooLarge
    case tooManyRows
    case tooManyColumns
    case cellTooLong(line: Int)
    /// A quotation mark that opens in this line is never closed.
    case openQuote(line: Int)
    /// Neither UTF-8 nor the Korean code of Windows, from this line on.
    case unknownLetters(line: Int)
    /// Bytes that no text has: a program, a picture.
    case notText
    /// A web page, whatever its name ends in.
    case webPage
    /// A packed file that holds no workbook.
    case packed
    /// A workbook of before 2007, or one that a password locks.
    case oldOrLocked
    /// A workbook of LibreOffice, or a binary one: to be saved as .xlsx.
    case otherWorkbook
    /// A workbook that cannot be read to its end.
    case damaged
    /// A workbook that swells beyond all use when it is unpacked.
    case swells
    case tookTooLong
    /// Workbooks cannot be read on this server; files of text can.
    case noReader
}
