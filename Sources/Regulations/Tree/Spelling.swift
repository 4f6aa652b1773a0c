/// Finds the word that somebody may have meant.
enum Spelling {
    /// The nearest of the known words, if it is near enough to be meant.
    static func nearest(to word: String, among known: some Sequence<String>) -> String? {
        let best = known.map { (distance: distance(word.lowercased(), $0), word: $0) }
            .min { ($0.distance, $0.word) < ($1.distance, $1.word) }
        guard let best, best.distance <= max(1, best.word.count / 3) else { return nil }
        return best.word
    }

    /// How many letters must be put in, taken out, exchanged or swapped with their neighbour.
    static func distance(_ left: String, _ right: String) -> Int {
        let (from, to) = (Array(left.prefix(64)), Array(right))
        var rows = [Array(0...to.count)]
        for row in 1..<(from.count + 1) {
            var cells = [row]
            for column in 1..<(to.count + 1) {
                let exchange = rows[row - 1][column - 1] + (from[row - 1] == to[column - 1] ? 0 : 1)
                var least = min(exchange, rows[row - 1][column] + 1, cells[column - 1] + 1)
                if row > 1, column > 1, from[row - 1] == to[column - 2],
                    from[row - 2] == to[column - 1]
                {
                    least = min(least, rows[row - 2][column - 2] + 1)
                }
                cells.append(least)
            }
            rows.append(cells)
        }
        return rows[from.count][to.count]
    }
}
