/// Finds the word that somebody may have meant.
enum Spelling {
    /// The nearest of the known words, if it is near enough to be meant.
    static func nearest(to word: String, among known: some Sequence<String>) -> String? {
        let best = known.map { (distance: distance(word.lowercased(), $0), word: $0) }
            .min { ($0.distance, $0.word) < ($1.distance, $1.word) }
        guard let best, best.distance <= max(1, best.word.count / 3) else { return nil }
        return best.word
    }

    /// How many letters must be put in, taken out or exchanged (Levenshtein).
    static func distance(_ left: String, _ right: String) -> Int {
        let letters = Array(right)
        var row = Array(0...letters.count)
        for (index, letter) in left.prefix(64).enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for column in letters.indices {
                let exchange = diagonal + (letters[column] == letter ? 0 : 1)
                diagonal = row[column + 1]
                row[column + 1] = min(exchange, diagonal + 1, row[column] + 1)
            }
        }
        return row[letters.count]
    }
}
