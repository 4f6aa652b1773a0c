/// A migration, read for the comments on its columns: `-- clear: 받은 날 | the day it came`.
struct MigrationText {
    private let lines: [Substring]

    init(_ sql: String) { lines = sql.split(separator: "\n") }

    /// The tables it makes.
    ///
    /// - Throws: `StorageError.broken` when a column says nothing, or not in both languages.
    func tables() throws(StorageError) -> [SchemaTable] {
        var tables: [SchemaTable] = []
        var table: (name: String, columns: [SchemaColumn])?
        var column: String?
        for line in lines {
            if let name = line.table {
                table = (name, [])
                continue
            }
            guard let open = table else { continue }
            if line.hasPrefix(")") {
                guard column == nil else { throw .broken }
                tables.append(SchemaTable(name: open.name, columns: open.columns))
                table = nil
                continue
            }
            if let name = line.column {
                guard column == nil else { throw .broken }
                column = name
            }
            // A column's comment ends its last line, which may hold only the end of a CHECK.
            guard let name = column, let comment = line.comment else { continue }
            let told = try Self.column(name, of: open.name, comment: comment)
            table = (open.name, open.columns + [told])
            column = nil
        }
        return tables
    }

    private static func column(
        _ name: String,
        of table: String,
        comment: Substring
    ) throws(StorageError) -> SchemaColumn {
        let halves = comment.split(separator: ":", maxSplits: 1)
        guard halves.count == 2, let how = Keeping(rawValue: String(halves[0])) else {
            throw .broken
        }
        let languages = halves[1].split(separator: "|").map { $0.trimming }
        guard languages.count == 2, !languages.contains("") else { throw .broken }
        return SchemaColumn(
            table: table,
            name: name,
            how: how,
            ko: languages[0],
            en: languages[1]
        )
    }
}

extension Substring {
    private static let types: Set<Substring> = ["BLOB", "TEXT", "INTEGER", "REAL", "ANY"]

    /// The name of the table that begins on this line.
    fileprivate var table: String? {
        let words = split(separator: " ")
        guard words.starts(with: ["CREATE", "TABLE"]), words.count > 2 else { return nil }
        return String(words[2])
    }

    /// The name of the column that begins on this line.
    fileprivate var column: String? {
        let words = split(separator: " ")
        guard words.count > 1, Self.types.contains(words[1].prefix { $0.isLetter }) else {
            return nil
        }
        return String(words[0])
    }

    fileprivate var comment: Substring? {
        split(separator: "-- ", maxSplits: 1, omittingEmptySubsequences: false).dropFirst().first
    }

    fileprivate var trimming: String {
        String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
