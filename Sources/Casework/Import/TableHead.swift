/// The row of titles of a table, found by what it says.
package struct TableHead: Hashable, Codable, Sendable {
    package let sheet: Int
    package let line: Int
    package let titles: [String]

    package init(_ row: TableRow) {
        (sheet, line) = (row.sheet, row.line)
        titles = row.cells.map(\.shown)
    }

    /// The same titles, and none over the columns behind them in which rows say something.
    package func covering(_ columns: Int) -> TableHead {
        TableHead(
            self,
            titles: titles + Array(repeating: "", count: max(0, columns - titles.count))
        )
    }

    private init(_ head: TableHead, titles: [String]) {
        (sheet, line) = (head.sheet, head.line)
        self.titles = titles
    }

    /// Titles stand within these first rows; above them people write what the table is.
    package static let searched = 30

    /// The first of the rows with the most titles that are known; otherwise the first with several
    /// cells, or the very first.
    package init?(among rows: some Sequence<TableRow>, knowing labels: [String: ImportTarget]) {
        let first = Array(rows.prefix(Self.searched))
        let known = first.map { row in
            row.cells.filter { ImportTarget.of($0.shown, labels) != nil }.count
        }
        let most = known.max() ?? 0
        let index =
            most > 1
            ? known.firstIndex(of: most)
            : first.firstIndex { $0.cells.filter { !$0.isBlank }.count > 1 } ?? first.indices.first
        guard let index else { return nil }
        self.init(first[index])
    }

    /// Whether a row of another sheet is the same row of titles.
    package func isRepeated(in row: TableRow) -> Bool {
        let names = Self.named(titles)
        return Self.named(row.cells.map(\.shown)) == names && !names.isEmpty
    }

    /// The titles as they are compared, up to the last that says something.
    private static func named(_ titles: [String]) -> [String] {
        let names = titles.map(\.comparedName)
        return Array(names[...(names.lastIndex { !$0.isEmpty } ?? -1)])
    }
}

extension TableHead: Confidential {}

/// Tells the rows below the titles from all others, in each sheet that has the same titles.
package struct TableBody {
    private let head: TableHead
    private var begun: Set<Int> = []

    package init(below head: TableHead) { self.head = head }

    /// Whether a row is one of those that are taken over; rows are asked for in their order.
    package mutating func holds(_ row: TableRow) -> Bool {
        if row.sheet == head.sheet { return row.line > head.line }
        if begun.contains(row.sheet) { return true }
        if head.isRepeated(in: row) { begun.insert(row.sheet) }
        return false
    }
}

extension ImportTarget {
    /// What a title says: as it was once decided, as our own pages write it, or as people do.
    package static func of(_ title: String, _ labels: [String: ImportTarget]) -> ImportTarget? {
        let name = title.comparedName
        guard !name.isEmpty else { return nil }
        return labels[name] ?? named(title)
    }
}
