/// Within how many working days something is wanted; a wish, not a deadline.
package struct SoftTarget: Sendable {
    package let workingDays: Int
    private let holidays: Holidays

    package init(workingDays: Int, holidays: Holidays) {
        (self.workingDays, self.holidays) = (workingDays, holidays)
    }

    /// The last day that is still soon enough.
    func due(from day: Day) -> Day { day.adding(workingDays: workingDays, holidays: holidays) }
}
