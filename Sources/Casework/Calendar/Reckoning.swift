/// When a period ends, and how one comes to that day (C2.6).
package struct Reckoning: Hashable, Sendable {
    /// Where a period ends, or that it stands still.
    package enum End: Hashable, Sendable {
        /// `nominal` before, `effective` after it moved off a day on which offices are shut.
        case day(nominal: Day, effective: Day)
        /// So many days are left once the pause is over: no day can be told before.
        case paused(since: Day, remaining: Int)
    }

    package let end: End
    /// 권장일, the working day before: the offices are shut on the days that an end moves over.
    package let early: Day?
    package let trace: [Step]

    /// The end before it moved, or nothing while the period stands still.
    package var nominal: Day? {
        guard case .day(let nominal, _) = end else { return nil }
        return nominal
    }

    /// The last day of the period, or nothing while it stands still.
    package var effective: Day? {
        guard case .day(_, let effective) = end else { return nil }
        return effective
    }

    /// How many days are left once a pause that goes on is over: working days, of a period of such.
    package var remaining: Int? {
        guard case .paused(_, let remaining) = end else { return nil }
        return remaining
    }

    /// One reason for the end of a period, in the order of the reckoning.
    package enum Step: Hashable, Sendable {
        /// `counted` is the first day that counts.
        case began(event: Day, counted: Day, FirstDay)
        case ran(Length, ends: Day)
        case paused(from: Day, through: Day, days: Int, ends: Day)
        /// A pause of which no day lies within the period: it does not revive what is over (C2.5).
        case pauseOutside(from: Day, through: Day?)
        case extended(Length, from: Day, CountingRule.ExtensionBase, ends: Day)
        case moved(from: Day, DayOff, to: Day)
        /// The end is a day off and stays, because the rule says so.
        case stayed(on: Day, DayOff)
        case standsStill(since: Day, remaining: Int, of: Length.Unit)
        /// The table of holidays may still gain days there.
        case beyondTable(year: Int, checked: Int)
        /// The table of holidays does not know that year at all.
        case beforeTable(year: Int, checked: Int)

        package typealias FirstDay = CountingRule.FirstDay
    }
}
