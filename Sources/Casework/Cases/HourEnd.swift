/// The end of a period of hours, counted from the moment of its event (민법 §156).
///
/// No such end moves off a day off, and nothing makes it stand still.
package struct HourEnd: Hashable, Sendable {
    package let day: Day
    /// Nothing where nobody wrote down the hour of the event: the end is then at that hour of the day.
    package let time: TimeOfDay?
    let reckoning: Reckoning

    init(of length: Length, from start: CaseEvent) {
        let end = start.time.map { Moment(start.day, $0).adding(hours: length.count) }
        day = end?.day ?? start.day.adding(days: length.count / 24)
        time = end?.time
        reckoning = Reckoning(
            end: .day(nominal: day, effective: day),
            early: nil,
            trace: [.ran(length, ends: day)]
        )
    }

    /// Whether what was done on its last day was done after its hour.
    func isBefore(_ done: CaseEvent) -> Bool {
        guard done.day == day, let time, let at = done.time else { return false }
        return time < at
    }
}
