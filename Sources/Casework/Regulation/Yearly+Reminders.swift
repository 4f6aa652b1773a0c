/// Something that a year asks of a center and that is not done yet.
package struct YearlyReminder: Hashable, Sendable {
    package let code: String
    package let year: Int
    /// The last day: the one that the text names, or the last of the year.
    package let due: Day
    package let isLate: Bool
}

extension Regulation {
    /// What this year and the last one asked for and nobody did; `done` has the years in which each was done.
    ///
    /// What is only possible (할 수 있다) is never reminded of.
    package func yearlyReminders(on day: Day, done: [String: Set<Int>]) -> [YearlyReminder] {
        [day.year - 1, day.year].flatMap { year in
            yearly.filter { !$0.isOptional && done[$0.code]?.contains(year) != true }
                .compactMap { rule -> YearlyReminder? in
                    let named = rule.dueOn?.day(in: year)
                    guard let due = named ?? Day(year: year, month: 12, day: 31) else {
                        return nil
                    }
                    return YearlyReminder(
                        code: rule.code,
                        year: year,
                        due: due,
                        isLate: due < day
                    )
                }
        }
    }
}
