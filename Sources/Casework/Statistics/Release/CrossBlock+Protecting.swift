extension CrossBlock {
    /// The crossed table with as much hidden as it needs; rows and columns join `rest` where hiding is not enough.
    func protectedCross() -> ReleasedCross? {
        var block = self
        while block.rows.labels.count > 1, block.columns.labels.count > 1 {
            var network = block.network()
            guard let failed = network.protect() else {
                let cross = block.cross(network)
                return cross.hasShown ? cross : nil
            }
            guard block.merge(around: failed, in: network) else { return nil }
        }
        return nil
    }

    /// The cells of the block between their sums, each stretch of days by itself.
    ///
    /// A ring within one stretch leaves every other table as it is, the sides of each stretch among them.
    private func network() -> CellNetwork {
        let (height, width) = (rows.labels.count, columns.labels.count)
        var network = CellNetwork(sums: stretches.count * (height + width))
        var counts = Array(
            repeating: Array(repeating: [String](), count: height * width),
            count: stretches.count
        )
        for (stretch, records) in stretches.enumerated() {
            for record in records {
                guard let row = rows.place(of: record[rows.dimension]),
                    let column = columns.place(of: record[columns.dimension])
                else { continue }
                counts[stretch][row * width + column].append(record.head)
            }
        }
        for cell in 0..<height * width {
            network.cells.append(self.cell(counts.flatMap { $0[cell] }))
            for stretch in stretches.indices {
                let sums = stretch * (height + width)
                network.add(
                    counts[stretch][cell].count,
                    of: cell,
                    from: sums + cell / width,
                    to: sums + height + cell % width
                )
            }
        }
        return network
    }

    private func cell(_ heads: [String]) -> CellNetwork.Cell {
        guard !stretches.isEmpty else { return CellNetwork.Cell(isHidden: false) }
        guard rule.isSmall(heads) else {
            return CellNetwork.Cell(
                isHidden: false,
                price: 1 + heads.count,
                lowerOnceHidden: rule.threshold,
                valuesOnceHidden: rule.threshold
            )
        }
        return CellNetwork.Cell(
            upper: isBounded ? rule.threshold - 1 : CellNetwork.Cell.unbounded,
            isHidden: true,
            need: .each(rule.smallValues)
        )
    }

    /// Puts the row or the column of a cell that could not be protected to the rest, whichever has fewer records.
    private mutating func merge(around cell: Int, in network: CellNetwork) -> Bool {
        let (height, width) = (rows.labels.count, columns.labels.count)
        func rowSum(_ row: Int) -> Int {
            (0..<width).reduce(0) { $0 + network.cells[row * width + $1].value }
        }
        func columnSum(_ column: Int) -> Int {
            (0..<height).reduce(0) { $0 + network.cells[$1 * width + column].value }
        }
        let (row, column) = (cell / width, cell % width)
        let isRestRow = row >= rows.single.count
        let isRestColumn = column >= columns.single.count
        switch (isRestRow, isRestColumn) {
        case (false, false):
            if rowSum(row) <= columnSum(column) { rows.merge(row) } else { columns.merge(column) }
        case (false, true): rows.merge(row)
        case (true, false): columns.merge(column)
        case (true, true):
            guard let smallest = rows.single.indices.min(by: { rowSum($0) < rowSum($1) }) else {
                return false
            }
            rows.merge(smallest)
        }
        return true
    }

    private func cross(_ network: CellNetwork) -> ReleasedCross {
        let width = columns.labels.count
        // Rows that were shown one by one before and stand together now would be known by their sum.
        let isAlike = before.allSatisfy { $0.rows == rows.labels && $0.columns == columns.labels }
        let (shownRows, shownColumns) =
            isAlike ? (rows.labels, columns.labels) : (rows.single, columns.single)
        let cells = shownRows.indices.map { row in
            shownColumns.indices.map { column in
                together(
                    showing(network.cells[row * width + column]),
                    with: before.map { $0.cell(shownRows[row], shownColumns[column]) }
                )
            }
        }
        return ReleasedCross(crossed: crossed, rows: shownRows, columns: shownColumns, cells: cells)
    }

    private func showing(_ cell: CellNetwork.Cell) -> Showing {
        guard cell.isHidden else { return .shown(cell.value) }
        if cell.lower >= rule.threshold { return .hidden(.protects, number: cell.value) }
        let reason: HiddenReason = cell.value < rule.threshold ? .small : .fewPeople
        return .hidden(reason, number: cell.value)
    }

    /// A number of the block together with what the releases inside said of the same cell.
    private func together(_ own: Showing, with earlier: [Showing?]) -> Showing {
        let number = earlier.reduce(own.number) { $0 + ($1?.number ?? 0) }
        guard earlier.allSatisfy({ $0?.shown != nil }) else {
            return .hidden(.hiddenBefore, number: number)
        }
        // Where every day was crossed before, the sum says nothing new.
        if stretches.isEmpty { return .shown(number) }
        switch own {
        case .shown: return .shown(number)
        case .hidden(let reason, _):
            let beside = reason.isSmall && !earlier.isEmpty
            return .hidden(beside ? .smallBesideEarlier : reason, number: number)
        }
    }
}
