extension Case {
    /// Which open periods end elsewhere with another table of holidays (C2.7).
    ///
    /// Asked whenever a day off is announced: the answer is what the center tells its officers.
    package func moves(to holidays: Holidays, on day: Day) -> [MovedDeadline<PeriodName>] {
        let open = asOf(day).clocks(on: day).filter(\.isOpen).map { clock in
            (
                name: PeriodName(layer: clock.layer, code: clock.code, item: clock.item),
                period: clock.period
            )
        }
        return rules.holidays.moves(of: open, to: holidays)
    }
}

/// Names one period of a case.
package struct PeriodName: Hashable, Sendable {
    package let layer: String
    package let code: String
    package let item: String?
}
