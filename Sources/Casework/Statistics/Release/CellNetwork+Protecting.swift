extension CellNetwork {
    /// Hides as little more as it can until each hidden cell has the values that it needs.
    ///
    /// What is found is proved: each value is reached by a data set that was built, step by step.
    ///
    /// - Returns: a cell for which no hiding would do; nothing when all are protected.
    mutating func protect() -> Int? {
        var waiting = cells.indices.filter { cells[$0].isHidden && cells[$0].need != nil }
        while let cell = waiting.popLast() {
            guard let opened = protect(cell) else { return cell }
            waiting += opened
        }
        return nil
    }

    /// Hides what this cell needs, and says what; nothing where that is impossible.
    private mutating func protect(_ cell: Int) -> [Int]? {
        switch cells[cell].need {
        case nil: []
        case .each(let values): reach(values, cell)
        case .atLeast(let count):
            count <= spread(of: cell, upTo: count) ? [] : widen(cell, to: count)
        }
    }

    private mutating func reach(_ values: ClosedRange<Int>, _ cell: Int) -> [Int]? {
        var opened: [Int] = []
        for (change, goal) in [(1, values.upperBound), (-1, values.lowerBound)] {
            let distance = (goal - cells[cell].value) * change
            guard distance > 0 else { continue }
            let (steps, hidden) = walk(cell, by: change, steps: distance, paying: true)
            opened += hidden
            guard steps == distance else { return nil }
        }
        return opened
    }

    /// How many values the cell has as things stand, counted up to a bound.
    private mutating func spread(of cell: Int, upTo count: Int) -> Int {
        let up = walk(cell, by: 1, steps: count - 1, paying: false).steps
        return up + 1 + walk(cell, by: -1, steps: count - 1 - up, paying: false).steps
    }

    private mutating func widen(_ cell: Int, to count: Int) -> [Int]? {
        let (up, first) = walk(cell, by: 1, steps: count - 1, paying: true)
        let (down, second) = walk(cell, by: -1, steps: count - 1 - up, paying: true)
        return up + down >= count - 1 ? first + second : nil
    }

    /// Walks away from the truth step by step on a copy, and hides in the original what that took.
    private mutating func walk(_ cell: Int, by change: Int, steps: Int, paying: Bool)
        -> (steps: Int, hidden: [Int])
    {
        var trial = self
        var taken = 0
        var hidden: [Int] = []
        while taken < steps {
            if trial.step(cell, by: change, paying: false) == nil {
                guard paying, let opened = trial.step(cell, by: change, paying: true) else {
                    break
                }
                hidden += opened
            }
            taken += 1
        }
        for cell in hidden { cells[cell].hide() }
        return (taken, hidden)
    }
}
