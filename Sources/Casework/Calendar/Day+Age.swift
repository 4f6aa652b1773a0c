extension Day {
    /// 만 나이 on another day of somebody born on this one; the day of birth counts (민법 §158).
    ///
    /// Nobody is of any age before that day. Whoever is born on 29 February grows older on 1 March
    /// of a common year, because a year that lacks the day ends with February (민법 §160③).
    package func age(on day: Day) -> Int? {
        guard self <= day else { return nil }
        let hadBirthday = (self.month, self.day) <= (day.month, day.day)
        return day.year - year - (hadBirthday ? 0 : 1)
    }
}

extension Moment {
    /// So many hours later, from the moment itself; no end moves off a day off (민법 §156).
    package func adding(hours: Int) -> Moment {
        let minutes = time.hour * 60 + time.minute + hours * 60
        let days = Int((Double(minutes) / 1440).rounded(.down))
        return Moment(
            day.adding(days: days),
            TimeOfDay(minutesAfterMidnight: minutes - days * 1440)
        )
    }
}
