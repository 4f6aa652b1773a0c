/// Counts from period to period, one line a question, at most three.
package struct LineChart: Viewable {
    package var id: String
    package var title: String
    package var note: String?
    /// What is seen, in a sentence for whoever does not see it.
    package var description: String
    package var grids: [ChartGrid]
    package var ticks: [ChartTick]
    package var lines: [ChartLine]
    package var table: NumberTable

    /// The height of the drawing; counts run from 210 up to 34.
    static let floor = 210
    static let ceiling = 34

    package init(
        id: String,
        title: String,
        note: String? = nil,
        description: String,
        ticks: [String],
        lines: [(label: String, counts: [Int?])],
        table: NumberTable
    ) {
        let most = max(1, lines.flatMap(\.counts).compactMap(\.self).max() ?? 0)
        self.id = id
        self.title = title
        self.note = note
        self.description = description
        self.ticks = ticks.enumerated().map { place, label in
            ChartTick(x: Self.across(place, of: ticks.count) + "%", label: label)
        }
        grids = Self.steps(to: most).map {
            ChartGrid(y: Self.up($0, of: most), words: Self.up($0, of: most) - 5, label: String($0))
        }
        self.lines = lines.prefix(3).enumerated().map { place, line in
            ChartLine(line.label, line.counts, place: place, most: most)
        }
        self.lines = Self.apart(self.lines)
        self.table = table
    }

    /// Names stand behind the ends of their lines, where no line runs; those that come close stand
    /// under each other.
    private static func apart(_ lines: [ChartLine]) -> [ChartLine] {
        var apart = lines
        let order = lines.indices.sorted { lines[$0].y < lines[$1].y }
        for (above, below) in zip(order, order.dropFirst()) where apart[below].x == apart[above].x {
            apart[below].y = max(apart[below].y, apart[above].y + height)
        }
        let lowest = floor + middle
        guard let last = order.last, apart[last].y > lowest else { return apart }
        let over = apart[last].y - lowest
        for place in order { apart[place].y -= over }
        return apart
    }

    /// Of a line of words.
    private static let height = 18
    /// From a point down to the foot of words beside it.
    static let middle = 5

    /// One or two round numbers below the most.
    private static func steps(to most: Int) -> [Int] {
        let sizes = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 50_000]
        let size = sizes.first { $0 * 3 > most } ?? most
        return stride(from: size, through: most, by: size).map(\.self)
    }

    static func across(_ place: Int, of count: Int) -> String {
        guard count > 1 else { return "50.0" }
        return Share.point(10 * (count - 1) + 90 * place, of: 100 * (count - 1))
    }

    static func up(_ count: Int, of most: Int) -> Int {
        floor - (floor - ceiling) * count / max(most, 1)
    }
}

/// A hairline at a round number.
package struct ChartGrid: Viewable {
    package var y: Int
    package var words: Int
    package var label: String
}

/// A period under the line.
package struct ChartTick: Viewable {
    package var x: String
    package var label: String
}

/// One line: its strokes between counts that are shown, and its name at the end.
package struct ChartLine: Viewable {
    package var strokes: [ChartStroke]
    package var dots: [ChartDot]
    package var x: String
    package var y: Int
    package var label: String

    init(_ label: String, _ counts: [Int?], place: Int, most: Int) {
        let points = counts.enumerated().map { index, count in
            count.map { (LineChart.across(index, of: counts.count), LineChart.up($0, of: most)) }
        }
        strokes = points.split { $0 == nil }.map { stretch in
            ChartStroke(
                line: "line-\(place + 1)",
                points: stretch.compactMap { $0.map { "\($0.0),\($0.1)" } }.joined(separator: " ")
            )
        }
        dots = points.compactMap { $0.map { ChartDot(x: "\($0.0)%", y: $0.1, shape: place) } }
        let last = points.lastIndex { $0 != nil } ?? 0
        x = (points.last { $0 != nil } ?? nil).map { "\($0.0)%" } ?? "50.0%"
        y = ((points.last { $0 != nil } ?? nil)?.1 ?? LineChart.floor) + LineChart.middle
        self.label =
            label + (counts.indices.contains(last) ? counts[last].map { " \($0)" } ?? "" : "")
    }
}

/// A stretch of a line without a hidden count.
package struct ChartStroke: Viewable {
    /// The class of the line: `line-1` to `line-3`.
    package var line: String
    package var points: String
}

/// A count on a line; each line has a shape of its own, which grey paper keeps apart.
package struct ChartDot: Viewable {
    package var x: String
    package var y: Int
    package var isRound: Bool
    package var isSquare: Bool

    init(x: String, y: Int, shape: Int) {
        (self.x, self.y, isRound, isSquare) = (x, y, shape == 0, shape == 1)
    }
}
