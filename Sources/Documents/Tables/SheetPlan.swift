import Foundation

/// What a sheet that is written looks like: its name and its columns.
package struct SheetPlan: Sendable {
    /// One column: what stands above it, how wide it is, and what may be chosen in it.
    package struct Column: Sendable {
        /// What is written in it, and so how its cells are laid out.
        package enum Kind: String, Sendable { case text = "t", day = "d", other = "o" }

        let title: String
        /// In letters.
        let width: Int
        let kind: Kind
        /// Offered in a list that drops down; other words may be written too.
        let choices: [String]

        package init(_ title: String, width: Int, kind: Kind = .text, choices: [String] = []) {
            self.title = title
            self.width = width
            self.kind = kind
            self.choices = choices
        }
    }

    let name: String
    let columns: [Column]

    package init(name: String, columns: [Column]) { (self.name, self.columns) = (name, columns) }

    package var titles: [String] { columns.map(\.title) }

    /// As the script reads it.
    var records: Data {
        columns.reduce(into: Self.record(["n", name])) { records, column in
            let facts = ["c", column.title, String(column.width), column.kind.rawValue]
            records += Self.record(facts + column.choices)
        }
    }

    /// A record that a script reads; unlike one for people it is never changed.
    static func record(_ cells: [String]) -> Data {
        let quoted = cells.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }
        return Data((quoted.joined(separator: ",") + "\n").utf8)
    }
}
