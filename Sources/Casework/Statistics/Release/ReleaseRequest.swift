/// What somebody wants to release: a period and its tables.
package struct ReleaseRequest: Hashable, Codable, Sendable {
    package let unit: StatisticUnit
    package let period: DayRange
    package let tables: [StatisticDimension]
    package let crosses: [CrossedDimensions]
    /// The codes of each dimension in the center's order, as the lists and not the records have them:
    /// retired ones that may occur in the period, and `unknown` where a question may be left open.
    ///
    /// A code that stood in the table only when somebody carries it would tell that somebody does.
    package let categories: [StatisticDimension: [String]]
    package let rule: ReleaseRule

    package init(
        _ unit: StatisticUnit,
        in period: DayRange,
        tables: [StatisticDimension],
        crosses: [CrossedDimensions] = [],
        categories: [StatisticDimension: [String]],
        rule: ReleaseRule = .standard
    ) {
        self.unit = unit
        self.period = period
        self.tables = tables
        self.crosses = crosses
        self.categories = categories
        self.rule = rule
    }

    /// The tables of one dimension, those at the sides of the crossed ones included.
    var dimensions: [StatisticDimension] {
        let wanted = Set(tables + crosses.flatMap { [$0.rows, $0.columns] })
        return StatisticDimension.allCases.filter(wanted.contains)
    }
}

/// Why nothing of a period can be released.
package enum ReleaseRefusal: Error, Hashable, Sendable {
    /// The period cuts one that was released, or lies within one: a subtraction would show the part.
    case cuts(DayRange)
    /// The period was released already; its figures stay as they are.
    case released(DayRange)
    /// Days of the period were released in another unit of the same people, and one bounds the other.
    case otherUnit(StatisticUnit, DayRange)
    /// The period has days to come.
    case notOver(until: Day)
    /// Too few records or too few people.
    case tooFew
    /// What is left of the period beside those released before is too few.
    case tooFewBesideEarlier
    /// No table could show anything.
    case nothingToShow
}

/// Why one table is left out of a release.
package enum TableRefusal: String, Error, Codable, CaseIterable, Sendable {
    /// A record may carry several codes, so the numbers do not add up to a total.
    case severalCodes
    /// A matter answers the question, and talks are counted.
    case ofMatters
    /// Another table of the same days, in this release or an earlier one, answers a part of it.
    case toldByOther
    /// However much were hidden, a hidden number could be computed, or nothing would be left to show.
    case noProtection
    /// Together with the crossed tables of the same records it would close a ring, through which
    /// numbers can be computed that no table shows.
    case closesRing
}
