extension CellNetwork {
    /// One number of the system, as somebody sees it who knows all that was released and how it is made.
    struct Cell {
        /// The true number, the sum of its parts.
        var value = 0
        /// The least and the most that such a reader grants it while it is hidden.
        var lower = 0
        var upper = Self.unbounded
        var isHidden: Bool
        /// What it must be able to be.
        var need: Need?
        /// What is lost by hiding it; nothing where that can no longer be chosen.
        var price: Int?
        /// The least that a reader grants it once it is hidden for the others' sake.
        var lowerOnceHidden = 0
        /// How many values it must have then.
        var valuesOnceHidden = 1

        static let unbounded = Int.max / 4

        /// Hides a cell that could have been shown, for the sake of the others.
        mutating func hide() {
            isHidden = true
            lower = lowerOnceHidden
            need = .atLeast(valuesOnceHidden)
        }
    }

    /// What a hidden cell must be able to be, by data sets that agree with everything shown.
    enum Need {
        /// Each of these.
        case each(ClosedRange<Int>)
        /// So many different values.
        case atLeast(Int)
    }
}
