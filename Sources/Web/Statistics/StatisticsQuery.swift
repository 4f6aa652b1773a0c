import Casework

/// What somebody asked to see of the numbers, as the address or a form says it.
struct StatisticsQuery {
    let period: StatisticPeriod
    let unit: StatisticUnit
    let crossed: CrossedDimensions?
    /// Two days as they were typed.
    let from: String
    let to: String
    /// Whether two days were typed that are no period.
    let isFaulty: Bool

    /// Units of which there is something to count; cases come when there are cases.
    static let units: [StatisticUnit] = [.notes, .consultations, .persons]

    /// Reads the fields; what is not there, or is nothing, is the present term in talks.
    init(today: Day, _ field: (String) -> String) {
        let (from, to) = (field("from"), field("to"))
        let named = StatisticPeriod(code: field("period"))
        let days = StatisticPeriod(code: "\(StatisticPeriod.Kind.days.rawValue).\(from).\(to)")
        // The days are still those of the page, and another period was chosen from the list: it counts.
        let isRechosen =
            field("shown") == "\(StatisticPeriod.Kind.days.rawValue).\(from).\(to)"
            && named.map { $0.kind != .days } ?? false
        let isAsked = (!from.isEmpty || !to.isEmpty) && !isRechosen
        isFaulty = isAsked && days == nil
        period = (isAsked ? days : nil) ?? named ?? .term(today)
        if isAsked {
            (self.from, self.to) = (from, to)
        } else if case .days(let range) = period {
            (self.from, self.to) = (range.first.description, range.last.description)
        } else {
            (self.from, self.to) = ("", "")
        }
        let asked = StatisticUnit(rawValue: field("unit"))
        unit = asked.flatMap { Self.units.contains($0) ? $0 : nil } ?? .notes
        if let rows = Self.question(field("rows")), let columns = Self.question(field("columns")) {
            crossed = CrossedDimensions(rows: rows, columns: columns)
        } else {
            crossed = nil
        }
    }

    private static func question(_ name: String) -> StatisticDimension? {
        StatisticDimension.questions.first { $0.rawValue == name }
    }

    /// The address that shows the same again.
    func address(terms: TermCalendar) -> String {
        var address =
            "\(Link.statistics)?period=\(period.code(terms: terms))&unit=\(unit.rawValue)"
        if let crossed {
            address += "&rows=\(crossed.rows.rawValue)&columns=\(crossed.columns.rawValue)"
        }
        return address
    }
}
