/// All releases of a center, oldest first: what anybody outside may know by now.
///
/// Periods lie side by side or one in another, the inner one first, so that they make a tree of time.
package struct ReleaseLedger: Hashable, Codable, Sendable {
    package private(set) var releases: [Release]

    package init(_ releases: [Release] = []) { self.releases = releases }

    /// What may be released of a period, so that all releases together give nobody away.
    ///
    /// - Parameters:
    ///   - request: the period and the tables.
    ///   - records: the records of the unit as they are now, of any day.
    ///   - today: the day on which it is released.
    /// - Returns: the release, which becomes one when it is kept.
    /// - Throws: why nothing of the period can be released.
    package func release(_ request: ReleaseRequest, of records: [ReleaseRow], on today: Day)
        throws(ReleaseRefusal) -> Release
    {
        let period = request.period
        guard period.last < today else { throw .notOver(until: period.last) }
        let near = releases.filter { $0.unit.bounds(request.unit) && $0.period.overlaps(period) }
        for other in near {
            if other.unit != request.unit { throw .otherUnit(other.unit, other.period) }
            if other.period == period { throw .released(period) }
            if !period.contains(other.period) { throw .cuts(other.period) }
        }
        let inner = near
        let rows = uncounted(records, of: request.unit, in: period, beside: inner)
        let all = (rows ?? []) + inner.flatMap(\.rows)
        guard !request.rule.isSmall(all.map(\.head)) else { throw .tooFew }
        if let rows, request.rule.isSmall(rows.map(\.head)) { throw .tooFewBesideEarlier }
        let stretch = ReleaseStretch(request: request, inner: inner, rows: rows)
        let release = stretch.released()
        guard release.tables.contains(where: \.hasShown) else { throw .nothingToShow }
        return release
    }

    package mutating func keep(_ release: Release) { releases.append(release) }

    /// The records that count for the first time: of days that no release inside has, and those that came late.
    ///
    /// What any release of the unit has counted, of whichever days it seemed then, is never counted again. A
    /// release of people names all their matters: those are counted as matters in their own time.
    ///
    /// - Returns: nothing where the period has no day of its own: then it is the sum of those inside, and stays it.
    private func uncounted(
        _ records: [ReleaseRow],
        of unit: StatisticUnit,
        in period: DayRange,
        beside inner: [Release]
    ) -> [ReleaseRow]? {
        let outermost = inner.filter { one in
            !inner.contains { $0.period != one.period && $0.period.contains(one.period) }
        }
        guard outermost.reduce(0, { $0 + $1.period.length }) < period.length else { return nil }
        var counted: Set<String> = []
        for release in releases where release.unit == unit {
            release.rows.eachNames(of: unit) { counted.formUnion($0) }
        }
        return records.filter {
            period.contains($0.day) && counted.isDisjoint(with: $0.names(of: unit))
        }
    }
}
