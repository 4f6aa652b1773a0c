extension Day {
    /// The same day so many months later, or the month's last day where there is none such (민법 §160③).
    package func adding(months: Int) -> Day {
        let count = year * 12 + (month - 1) + months
        let (year, month) = (count / 12, count % 12 + 1)
        for day in stride(from: day, through: 28, by: -1) {
            if let found = Day(year: year, month: month, day: day) { return found }
        }
        return Day(year: year, month: month, day: min(day, 28)) ?? self
    }
}
