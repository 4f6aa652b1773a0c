package import Foundation

/// A row that can be taken over: one note, and to which consultation it belongs.
package struct ImportedRow: Hashable, Sendable {
    package let sheet: Int
    package let line: Int
    /// What rows of one consultation share; nothing where a row stands alone.
    package let matter: String?
    /// As the table calls the person; empty where it calls nobody.
    package let person: String
    package let fields: NoteFields
    package let outcome: String?
    /// What its cells say, wherever it stands: the same row of another copy of the table is the same.
    package let name: Data

    package init(
        sheet: Int,
        line: Int,
        matter: String?,
        person: String,
        fields: NoteFields,
        outcome: String?,
        name: Data
    ) {
        (self.sheet, self.line) = (sheet, line)
        (self.matter, self.person) = (matter, person)
        (self.fields, self.outcome) = (fields, outcome)
        self.name = name
    }
}

extension ImportedRow: Confidential {}

/// Why a row cannot be taken over, at which of its cells.
package struct RowTrouble: Hashable, Sendable {
    package let sheet: Int
    package let line: Int
    /// Counted from 0; none when it is the row as a whole.
    package let column: Int?
    /// What stands there; shown to the officer and never kept.
    package let value: String
    package let reason: ValueTrouble

    package init(_ row: TableRow, column: Int?, value: String, _ reason: ValueTrouble) {
        (sheet, line) = (row.sheet, row.line)
        (self.column, self.value, self.reason) = (column, value, reason)
    }
}

extension RowTrouble: Confidential {}
