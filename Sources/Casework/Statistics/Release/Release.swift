/// What was released of one unit in one period: what was shown, what was hidden and why, and what it was counted from.
///
/// It never changes. Records that are corrected or come late show in the next release.
package struct Release: Hashable, Codable, Sendable {
    package let unit: StatisticUnit
    package let period: DayRange
    package let rule: ReleaseRule
    package let total: Int
    package let tables: [ReleasedTable]
    package let crosses: [ReleasedCross]
    package let leftOut: [LeftOutTable]
    /// What no release before has counted: with those inside, all that this one counts.
    let rows: ReleaseRows
    /// Whether codings did not open, so that fewer were counted than there are; nothing where all did.
    package internal(set) var isShort: Bool?

    /// The same, with codings that did not open.
    package func lacking(_ unopened: Int) -> Release {
        var release = self
        release.isShort = unopened > 0 ? true : nil
        return release
    }

    package func table(of dimension: StatisticDimension) -> ReleasedTable? {
        tables.first { $0.dimension == dimension }
    }

    func cross(of both: Set<StatisticDimension>) -> ReleasedCross? {
        crosses.first { $0.crossed.both == both }
    }
}

extension Release: Confidential {}

/// A table that was asked for and is not released.
package struct LeftOutTable: Hashable, Codable, Sendable {
    package let dimensions: [StatisticDimension]
    package let refusal: TableRefusal

    package init(dimensions: [StatisticDimension], refusal: TableRefusal) {
        (self.dimensions, self.refusal) = (dimensions, refusal)
    }
}
