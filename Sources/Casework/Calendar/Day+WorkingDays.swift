extension Day {
    /// Whether the center's door is open: no Saturday, no Sunday, no holiday.
    package func isWorkingDay(holidays: Holidays) -> Bool {
        switch weekday {
        case .saturday, .sunday: false
        case .monday, .tuesday, .wednesday, .thursday, .friday: holidays[self] == nil
        }
    }

    /// The day on which that many working days have passed; the first day is not counted (민법 §157).
    ///
    /// Adding no days gives the day itself, and a negative count goes back.
    package func adding(workingDays count: Int, holidays: Holidays) -> Day {
        var day = self
        for _ in 0..<abs(count) {
            repeat {
                day = day.adding(days: count.signum())
            } while !day.isWorkingDay(holidays: holidays)
        }
        return day
    }
}
