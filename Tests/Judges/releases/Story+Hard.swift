import Casework

extension Story {
    /// Small data by which tables are commonly given away, kept for ever.
    ///
    /// Each number is what one kind (a line) has with one group (a place in it) in one stretch of thirty
    /// days; then come the periods, as first and last stretch, in the order of their release.
    static let hard: [Story] = [
        Story("alone", [[[12], [9], [3]]]),
        Story("two ones", [[[12], [1], [1]]]),
        Story("two fours of people", of: .persons, [[[12], [4], [4], [9]]]),
        Story("a protector that cannot give way", [[[12], [1], [5], [7]]]),
        Story("nothing at all beside one", [[[30], [20], [1], [0], [0]]]),
        Story("everything in one cell", [[[90], [0], [0]]]),
        Story("two in the other term", [[[12], [10], [9]], [[2], [9], [8]]], [(0, 0), (0, 1)]),
        Story(
            "few besides a hidden one",
            of: .persons,
            [[[12], [3], [9]], [[9], [3], [8]]],
            [(0, 0), (0, 1)]
        ),
        Story(
            "the same grain five times",
            Array(repeating: [[9], [7], [1], [2], [6]], count: 5),
            [(0, 0), (0, 1), (0, 2), (0, 3), (0, 4)]
        ),
        Story(
            "from the middle outwards",
            of: .persons,
            Array(repeating: [[8], [6], [2], [4]], count: 5),
            [(2, 2), (1, 3), (0, 4)]
        ),
        Story("one in a row", [[[2, 9, 8], [7, 9, 6], [9, 8, 7]]]),
        Story("a square without room", [[[1, 5, 8], [5, 1, 6], [9, 8, 7]]]),
        Story("each kind its own group", [[[20, 0, 0], [0, 20, 0], [0, 0, 20]]]),
        Story("all of a kind in one group", [[[15, 0], [12, 14], [13, 11]]]),
        Story(
            "crossed each time",
            [[[9, 12], [14, 3], [8, 9]], [[8, 2], [9, 11], [7, 13]]],
            [(0, 0), (1, 1), (0, 1)]
        ),
        Story(
            "kinds that stood alone and stand together",
            [[[9, 12, 8], [14, 9, 7], [6, 9, 8]], [[2, 1, 0], [9, 11, 8], [7, 1, 1]]],
            [(0, 0), (0, 1)]
        ),
        Story(
            "ten",
            threshold: 10,
            [[[30, 12], [9, 24], [15, 40]], [[12, 30], [26, 8], [9, 9]]],
            [(0, 0), (0, 1)]
        ),
        Story(
            "three",
            threshold: 3,
            [[[2, 3], [3, 4], [1, 9]], [[3, 0], [4, 2], [2, 5]]],
            [(0, 0), (0, 1)]
        ),
    ]

    private init(
        _ name: String,
        of unit: StatisticUnit = .notes,
        threshold: Int = 5,
        _ stretches: [[[Int]]],
        _ spans: [(Int, Int)] = [(0, 0)]
    ) {
        let first = stretches.first ?? []
        let isCrossed = (first.first?.count ?? 0) > 1
        var categories = [StatisticDimension.kind: first.indices.map { "k\($0)" }]
        if isCrossed { categories[.client] = (first.first ?? []).indices.map { "c\($0)" } }
        self.init(
            name: "hard, \(name)",
            unit: unit,
            rule: ReleaseRule(threshold: threshold) ?? .standard,
            categories: categories,
            periods: spans.map {
                DayRange(first: Self.start.adding(days: $0.0 * 30), length: ($0.1 - $0.0 + 1) * 30)
            },
            crosses: isCrossed ? [CrossedDimensions(rows: .kind, columns: .client)] : [],
            isCrossedOnce: false,
            records: Self.records(stretches, isCrossed: isCrossed),
            dice: Dice(seed: 1)
        )
    }

    private static func records(_ stretches: [[[Int]]], isCrossed: Bool) -> [ReleaseRow] {
        var records: [ReleaseRow] = []
        for (stretch, kinds) in stretches.enumerated() {
            for (kind, groups) in kinds.enumerated() {
                for (group, count) in groups.enumerated() {
                    for index in 0..<count {
                        var codes = [StatisticDimension.kind: "k\(kind)"]
                        if isCrossed { codes[.client] = "c\(group)" }
                        let id = "\(stretch).\(kind).\(group).\(index)"
                        let day = start.adding(days: stretch * 30 + index % 30)
                        records.append(ReleaseRow(id: id, day: day, head: id, codes: codes))
                    }
                }
            }
        }
        return records
    }
}
