/// The period that is to be released, with the releases that lie inside it.
struct ReleaseStretch {
    let request: ReleaseRequest
    /// Releases inside, older ones first: an inner one always comes before what contains it.
    let inner: [Release]
    /// The records of the days that none of them has; nothing where there is no such day.
    let rows: [ReleaseRow]?

    var rule: ReleaseRule { request.rule }

    func released() -> Release {
        var tables: [ReleasedTable] = []
        var leftOut: [LeftOutTable] = []
        for dimension in request.dimensions {
            switch table(of: dimension, beside: tables) {
            case .success(let table): tables.append(table)
            case .failure(let refusal):
                leftOut.append(LeftOutTable(dimensions: [dimension], refusal: refusal))
            }
        }
        var crosses: [ReleasedCross] = []
        for crossed in request.crosses {
            let sides = leftOut.first { crossed.both.isSuperset(of: $0.dimensions) }
            let made =
                sides.map { .failure($0.refusal) }
                ?? cross(crossed, tables: tables, beside: crosses)
            switch made {
            case .success(let cross): crosses.append(cross)
            case .failure(let refusal):
                let dimensions = [crossed.rows, crossed.columns]
                leftOut.append(LeftOutTable(dimensions: dimensions, refusal: refusal))
            }
        }
        return Release(
            unit: request.unit,
            period: request.period,
            rule: rule,
            total: (rows?.count ?? 0) + inner.reduce(0) { $0 + $1.rows.count },
            tables: tables,
            crosses: crosses,
            leftOut: leftOut,
            rows: ReleaseRows(rows ?? [])
        )
    }

    private func table(of dimension: StatisticDimension, beside others: [ReleasedTable])
        -> Result<ReleasedTable, TableRefusal>
    {
        guard dimension.isPartition else { return .failure(.severalCodes) }
        if dimension.isOfMatters, request.unit == .notes { return .failure(.ofMatters) }
        let told = Set((others + inner.flatMap(\.tables)).map(\.dimension))
        guard told.isDisjoint(with: dimension.tellsOf) else { return .failure(.toldByOther) }
        let table = TableTree(of: dimension, over: self).protectedTable()
        return table.map { .success($0) } ?? .failure(.noProtection)
    }

    private func cross(
        _ crossed: CrossedDimensions,
        tables: [ReleasedTable],
        beside others: [ReleasedCross]
    ) -> Result<ReleasedCross, TableRefusal> {
        let known = (inner.flatMap(\.crosses) + others).map(\.crossed.both)
        guard DimensionForest(known).admits(crossed.both) else { return .failure(.closesRing) }
        guard let block = CrossBlock(of: crossed, over: self, tables: tables),
            let cross = block.protectedCross()
        else { return .failure(.noProtection) }
        return .success(cross)
    }
}
