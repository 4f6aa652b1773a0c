/// Reads hours as people write them: `14:00`, `오후 3시`, `3시 반`, `14:00~15:30`, `1400`.
package enum TimeReading {
    /// A beginning, and an end if one is told.
    package static func period(_ cell: Cell) throws(ValueTrouble) -> (TimeOfDay, TimeOfDay?) {
        switch cell {
        case .time(let time): return (time, nil)
        case .moment(let moment): return (moment.time, nil)
        case .number(let number): return (try part(ofDay: number), nil)
        case .text: return try period(cell.shown.decomposedWidth)
        case .broken: throw .broken
        case .beyond: throw .noTime
        case .empty: throw .missing
        case .day, .minutes, .truth: throw .noTime
        }
    }

    package static func read(_ cell: Cell) throws(ValueTrouble) -> TimeOfDay {
        try period(cell).0
    }

    private static func period(_ text: String) throws(ValueTrouble) -> (TimeOfDay, TimeOfDay?) {
        let parts = text.replacing("부터", with: "~").replacing("까지", with: "")
            .split { "~–—-∼〜→".contains($0) }.map(String.init)
        guard (1...2).contains(parts.count), let first = parts.first else { throw .noTime }
        let starts = try time(first, after: nil)
        guard parts.count == 2 else { return (starts, nil) }
        return (starts, try time(parts[1], after: starts))
    }

    private static func time(_ text: String, after earlier: TimeOfDay?) throws(ValueTrouble)
        -> TimeOfDay
    {
        let lowered = text.lowercased()
        let numbers = DayReading.numbers(in: lowered)
        guard let first = numbers.first, numbers.count <= 3 else { throw .noTime }
        var (hour, minute) = (Int(first) ?? 99, numbers.count > 1 ? Int(numbers[1]) ?? 99 : 0)
        if numbers.count == 1, first.count >= 3 {
            (hour, minute) = (Int(first.dropLast(2)) ?? 99, Int(first.suffix(2)) ?? 99)
        } else if numbers.count == 1, !says(lowered, "시", "am", "pm", "오전", "오후"),
            first.count > 2 || earlier == nil
        {
            throw .noTime
        }
        if lowered.contains("반"), numbers.count == 1 { minute = 30 }
        if says(lowered, "오후", "pm", "저녁", "밤"), hour < 12 { hour += 12 }
        if says(lowered, "오전", "am"), hour == 12 { hour = 0 }
        guard var found = TimeOfDay(hour: hour, minute: minute) else { throw .noTime }
        // `오후 2시~3시`: the end is in the same half of the day.
        if let earlier, found < earlier, hour < 12,
            let later = TimeOfDay(hour: hour + 12, minute: minute)
        {
            found = later
        }
        return found
    }

    private static func part(ofDay number: Double) throws(ValueTrouble) -> TimeOfDay {
        guard (0..<3_000_000).contains(number) else { throw .noTime }
        if number >= 1, number == number.rounded() {
            return try time(String(Int(number)), after: nil)
        }
        return TimeOfDay(
            minutesAfterMidnight: Int(((number - number.rounded(.down)) * 24 * 60).rounded())
        )
    }

    private static func says(_ text: String, _ words: String...) -> Bool {
        words.contains(where: text.contains)
    }
}

/// Reads lengths as people write them: `1시간 30분`, `90분`, `1:30`, `90`; in minutes.
package enum LengthReading {
    package static func read(_ cell: Cell) throws(ValueTrouble) -> Int {
        switch cell {
        case .minutes(let minutes): return try within(minutes)
        case .time(let time): return try within(time.hour * 60 + time.minute)
        case .number(let number):
            guard (0...24 * 60).contains(number) else { throw .noLength }
            return try within(Int((number < 1 ? number * 24 * 60 : number).rounded()))
        case .text: return try read(cell.shown.decomposedWidth.lowercased())
        case .broken: throw .broken
        case .empty: throw .missing
        case .day, .moment, .truth, .beyond: throw .noLength
        }
    }

    private static func read(_ text: String) throws(ValueTrouble) -> Int {
        let numbers = DayReading.numbers(in: text).map { Int($0.prefix(5)) ?? 0 }
        let hours = text.contains("시간") || text.contains("h") || text.contains(":")
        switch (numbers.count, hours) {
        case (2, true): return try within(numbers[0] * 60 + numbers[1])
        case (1, true): return try within(numbers[0] * 60 + (text.contains("반") ? 30 : 0))
        case (1, false): return try within(numbers[0])
        case _: throw .noLength
        }
    }

    private static func within(_ minutes: Int) throws(ValueTrouble) -> Int {
        guard (0...24 * 60).contains(minutes) else { throw .noLength }
        return minutes
    }
}
