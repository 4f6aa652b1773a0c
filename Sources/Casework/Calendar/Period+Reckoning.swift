extension Period {
    /// Reckons the end of the period by 민법 §155–161, or says why it has none.
    package func reckoned(with holidays: Holidays) throws(PeriodRefusal) -> Reckoning {
        guard length.unit != .hours, !extensions.contains(where: { $0.unit == .hours }) else {
            throw .hoursNeedAMoment
        }
        let open = pauses.filter { $0.resumes == nil }
        guard open.count <= 1 else { throw .pausedTwice }
        if let open = open.first, pauses.contains(where: { $0.begins > open.begins }) {
            throw .pausedTwice
        }
        var counting = Counting(period: self, holidays: holidays)
        try counting.run()
        guard let open = open.first else { return try counting.rolled() }
        guard let remaining = counting.remaining(since: open.begins) else {
            counting.trace.append(.pauseOutside(from: open.begins, through: nil))
            return try counting.rolled()
        }
        counting.trace.append(
            .standsStill(since: open.begins, remaining: remaining, of: length.unit)
        )
        return Reckoning(
            end: .paused(since: open.begins, remaining: remaining),
            early: nil,
            trace: counting.trace
        )
    }
}

/// The work of one reckoning; days are ordinals, so that it stays cheap.
private struct Counting {
    let period: Period
    let holidays: Holidays
    let paused: [DayRun]
    /// The last day before the first that counts.
    let start: Int
    var end: Int
    var trace: [Reckoning.Step] = []
    private var told: Set<DayRun> = []

    init(period: Period, holidays: Holidays) {
        (self.period, self.holidays) = (period, holidays)
        paused = DayRun.union(of: period.pauses, counting: period.rule.pauseCount)
        start = period.from.ordinal - (period.rule.firstDay == .included ? 1 : 0)
        end = start
        let counted = Day(ordinal: start + 1)
        trace.append(.began(event: period.from, counted: counted, period.rule.firstDay))
    }

    mutating func run() throws(PeriodRefusal) {
        let length = period.length
        try add(length, to: start) { .ran(length, ends: $0) }
        for length in period.extensions {
            let base = period.rule.extensionBase
            let from = base == .rolled ? try roll(end).last ?? end : end
            let day = Day(ordinal: from)
            try add(length, to: from) { .extended(length, from: day, base, ends: $0) }
        }
        for run in paused where !told.contains(run) {
            trace.append(
                .pauseOutside(from: Day(ordinal: run.begins), through: Day(ordinal: run.ends - 1))
            )
        }
    }

    /// Moves the end on by a length, and by each paused day on the way there.
    private mutating func add(
        _ length: Length,
        to from: Int,
        step: (Day) -> Reckoning.Step
    ) throws(PeriodRefusal) {
        let plain = try within(advance(Day(ordinal: from), by: length))
        trace.append(step(Day(ordinal: plain)))
        end = plain
        for run in paused where run.begins <= end {
            let days = run.days(after: from)
            guard days > 0 else { continue }
            end = try within(length.unit == .workingDays ? working(end, run, from) : end + days)
            told.insert(run)
            trace.append(
                .paused(
                    from: Day(ordinal: max(run.begins, from + 1)),
                    through: Day(ordinal: run.ends - 1),
                    days: days,
                    ends: Day(ordinal: end)
                )
            )
        }
    }

    /// Of a pause in working days only the working days count.
    private func working(_ end: Int, _ run: DayRun, _ from: Int) -> Int {
        let lost = (max(run.begins, from + 1)..<run.ends).count {
            Day(ordinal: $0).isWorkingDay(holidays: holidays)
        }
        return Day(ordinal: end).adding(workingDays: lost, holidays: holidays).ordinal
    }

    private func advance(_ from: Day, by length: Length) throws(PeriodRefusal) -> Int {
        switch length.unit {
        case .hours: throw .hoursNeedAMoment
        case .days: return from.ordinal + length.count
        case .weeks: return from.ordinal + 7 * length.count
        case .months: return from.ended(months: length.count).ordinal
        case .years: return from.ended(months: 12 * length.count).ordinal
        case .workingDays:
            guard from.ordinal + length.count <= Self.last else { throw .beyondCalendar }
            return from.adding(workingDays: length.count, holidays: holidays).ordinal
        }
    }

    private static let last = 3_652_059

    private func within(_ ordinal: Int) throws(PeriodRefusal) -> Int {
        guard ordinal <= Self.last else { throw .beyondCalendar }
        return ordinal
    }

    /// How many days are left when a pause begins, or nothing if the period is over by then; of a period
    /// of working days those alone are left.
    func remaining(since day: Day) -> Int? {
        let last = day.ordinal - (period.rule.pauseCount == .inclusive ? 1 : 0)
        let from = max(last, start)
        guard from < end else { return nil }
        guard period.length.unit == .workingDays else { return end - from }
        return (from + 1...end).count { Day(ordinal: $0).isWorkingDay(holidays: holidays) }
    }

    func rolled() throws(PeriodRefusal) -> Reckoning {
        var trace = trace
        let ends = try roll(end)
        var from = Day(ordinal: end)
        for ordinal in ends {
            let to = Day(ordinal: ordinal)
            if let why = holidays.dayOff(from) { trace.append(.moved(from: from, why, to: to)) }
            from = to
        }
        if period.rule.roll == .none, let why = holidays.dayOff(from) {
            trace.append(.stayed(on: from, why))
        }
        if from.year > holidays.lastVerifiedYear {
            trace.append(.beyondTable(year: from.year, checked: holidays.lastVerifiedYear))
        }
        let first = firstLookedUp
        if let checked = holidays.firstVerifiedYear, first.year < checked {
            trace.append(.beforeTable(year: first.year, checked: checked))
        }
        let early = from.adding(workingDays: -1, holidays: holidays)
        return Reckoning(
            end: .day(nominal: Day(ordinal: end), effective: from),
            early: max(early, min(period.from, from)),
            trace: trace
        )
    }

    /// The earliest day of which the table was asked: the end, or the start where working days are counted.
    private var firstLookedUp: Day {
        let lengths = [period.length] + period.extensions
        let isOfWorkingDays = lengths.contains { $0.unit == .workingDays }
        return Day(ordinal: isOfWorkingDays ? start + 1 : end)
    }

    /// The days to which an end moves one after the other, the last one being no day off.
    private func roll(_ end: Int) throws(PeriodRefusal) -> [Int] {
        let step =
            switch period.rule.roll {
            case .next: 1
            case .previous: -1
            case .none: 0
            }
        var ends: [Int] = []
        var day = end
        while step != 0, holidays.dayOff(Day(ordinal: day)) != nil {
            day = try within(day + step)
            ends.append(day)
        }
        return ends
    }
}

extension Day {
    /// The last day of so many months that begin on the day after this one (민법 §160②③).
    func ended(months: Int) -> Day {
        let first = adding(days: 1)
        let count = first.year * 12 + first.month - 1 + months
        let (year, month) = (count / 12, count % 12 + 1)
        if let corresponding = Day(year: year, month: month, day: first.day) {
            return corresponding.adding(days: -1)
        }
        let last = (28...31).last { Day(year: year, month: month, day: $0) != nil }
        // Without such a month the calendar is over, and the caller refuses the day after it.
        return last.flatMap { Day(year: year, month: month, day: $0) } ?? Day(ordinal: 3_652_060)
    }
}
