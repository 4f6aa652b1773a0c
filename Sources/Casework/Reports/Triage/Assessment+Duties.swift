extension Assessment {
    /// The duties that the answers lead to, the most urgent first.
    package var duties: [DutyFinding] {
        Duty.allCases.compactMap { duty in
            let replies = duty.conditions.map { self[$0] }
            guard !replies.contains(.no) else { return nil }
            let dueOn = duty == .plan ? Self.threeMonths(after: knownOn) : nil
            if replies.contains(.unknown) { return DutyFinding(duty, .depends, dueOn: dueOn) }
            if duty.yieldsToObjection, let objectedOn {
                return DutyFinding(duty, .lifted(objectedOn))
            }
            return DutyFinding(duty, .follows, dueOn: dueOn)
        }
    }

    /// Three months by the calendar; a month without that day ends on its last (민법 §160③).
    private static func threeMonths(after day: Day) -> Day {
        let months = day.year * 12 + day.month - 1 + 3
        for shorter in 0..<4 {
            let end = Day(
                year: months / 12,
                month: months % 12 + 1,
                day: day.day - shorter
            )
            if let end { return end }
        }
        return day.adding(days: 89)
    }
}
