extension TableTree {
    /// The table of the new period, with as much hidden as all tables together need; nothing if no hiding would do.
    func protectedTable() -> ReleasedTable? {
        let new = periods.count - 1
        var network = CellNetwork(sums: 1 + periods.count * (1 + categories.count))
        var cellOf: [String: Int] = [:]
        for period in periods.indices {
            for (index, category) in categories.enumerated() {
                let cell = network.cells.count
                network.cells.append(self.cell(category, in: period))
                cellOf[category] = cell
                let sum = self.sum(of: index, in: period)
                let target = periods[period].outer.map { self.sum(of: index, in: $0) } ?? 0
                guard periods[period].inside.isEmpty else {
                    network.cells.append(ownCell(category, in: period))
                    let own = periods[period].own?[category]?.count ?? 0
                    network.add(own, of: cell + 1, from: total(of: period), to: sum)
                    network.add(number(of: category, in: period), of: cell, from: sum, to: target)
                    continue
                }
                let number = number(of: category, in: period)
                network.add(number, of: cell, from: total(of: period), to: target)
            }
        }
        guard network.protect() == nil else { return nil }
        let cells = cellOf.mapValues { network.cells[$0] }
        guard cells.values.contains(where: { !$0.isHidden }) else { return nil }
        return table(cells, in: new)
    }

    private func table(_ cells: [String: CellNetwork.Cell], in period: Int) -> ReleasedTable {
        let showings = cells.reduce(into: [String: Showing]()) { table, entry in
            let (category, cell) = entry
            table[category] =
                cell.isHidden
                ? .hidden(reason(category, in: period), number: cell.value)
                : .shown(cell.value)
        }
        return ReleasedTable(dimension: dimension, categories: categories, cells: showings)
    }

    private func reason(_ category: String, in period: Int) -> HiddenReason {
        let unknown = unknown(category, inside: period) ?? []
        guard rule.isSmall(unknown) else { return .protects }
        guard known(category, inside: period) == 0 else { return .smallBesideEarlier }
        return unknown.count < rule.threshold ? .small : .fewPeople
    }

    func number(of category: String, in period: Int) -> Int {
        known(category, inside: period) + (unknown(category, inside: period)?.count ?? 0)
    }

    // Sum 0 takes up whatever leaves the tree; then come the totals, then the categories of each period.
    private func total(of period: Int) -> Int { 1 + period }

    private func sum(of category: Int, in period: Int) -> Int {
        1 + periods.count + period * categories.count + category
    }

    /// The number of a category in a period: released, or still to be decided on.
    private func cell(_ category: String, in period: Int) -> CellNetwork.Cell {
        let threshold = periods[period].rule.threshold
        let known = known(category, inside: period)
        let unknown = unknown(category, inside: period)
        guard let table = periods[period].table else {
            guard let unknown else { return CellNetwork.Cell(isHidden: false) }
            guard rule.isSmall(unknown) else {
                return CellNetwork.Cell(
                    isHidden: false,
                    price: 1 + unknown.count,
                    lowerOnceHidden: known + threshold,
                    valuesOnceHidden: threshold
                )
            }
            return small(above: known, threshold: threshold)
        }
        switch table[category]?.reason {
        case nil: return CellNetwork.Cell(isHidden: false)
        case .small, .fewPeople, .smallBesideEarlier:
            return small(above: known, threshold: threshold)
        case .protects, .hiddenBefore:
            return CellNetwork.Cell(
                lower: known + threshold,
                isHidden: true,
                need: .atLeast(threshold)
            )
        }
    }

    /// A number of which a reader knows that it is small, or small beyond what was released before.
    private func small(above known: Int, threshold: Int) -> CellNetwork.Cell {
        CellNetwork.Cell(
            lower: known,
            upper: isBounded ? known + threshold - 1 : CellNetwork.Cell.unbounded,
            isHidden: true,
            need: .each(known + 1...known + threshold - 1)
        )
    }

    /// The days of a period that no release inside has: never shown, yet a difference might show them.
    private func ownCell(_ category: String, in period: Int) -> CellNetwork.Cell {
        guard let own = periods[period].own else { return CellNetwork.Cell(isHidden: false) }
        let rule = periods[period].rule
        let isSmall = rule.isSmall(own[category] ?? [])
        return CellNetwork.Cell(isHidden: true, need: isSmall ? .each(rule.smallValues) : nil)
    }
}
