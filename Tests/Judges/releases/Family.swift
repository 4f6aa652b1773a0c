import Casework

/// The kinds of data and of sequences that tables are broken with.
enum Family: String, CaseIterable {
    case single, sparse, dominated, sideBySide, nested, drilling, crowded, corrected
    /// Matters, with the questions of which one answers a part of the other.
    case ended

    var volume: ClosedRange<Int> {
        switch self {
        case .sparse: 5...40
        case .single, .dominated, .corrected: 20...160
        case .sideBySide, .nested, .drilling, .ended: 40...240
        case .crowded: 200...600
        }
    }

    func weight(_ dice: inout Dice) -> Int {
        switch self {
        case .sparse: dice.pick([0, 0, 1, 1, 3])
        case .dominated: dice.pick([0, 1, 1, 2])
        case .single, .sideBySide, .nested, .drilling, .corrected, .ended:
            dice.pick([0, 1, 1, 2, 4, 8, 16])
        case .crowded: dice.pick([1, 2, 4, 8, 8])
        }
    }

    /// Periods in the order of their release, as days from the start.
    func periods(_ dice: inout Dice) -> [DayRange] {
        let spans: [(Int, Int)] =
            switch self {
            case .single, .sparse, .dominated: [(0, 119)]
            case .sideBySide, .ended: [(0, 59), (60, 119), (0, 119)]
            case .nested: [(40, 69), (20, 89), (0, 119)]
            case .drilling: [(0, 29), (30, 59), (0, 59), (0, 89), (0, 119)]
            case .crowded: [(0, 39), (80, 119), (0, 119)]
            case .corrected:
                dice.pick([[(0, 59), (0, 119)], [(0, 39), (40, 79), (0, 79), (0, 119)]])
            }
        return spans.compactMap {
            DayRange(from: Story.start.adding(days: $0.0), to: Story.start.adding(days: $0.1))
        }
    }
}
