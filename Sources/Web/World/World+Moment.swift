package import Casework
import Foundation

extension World {
    /// The day and what a clock in Korea shows: asked of meetings, kept of nothing that a reporter does.
    package var moment: Moment {
        let minutes = Int((now().timeIntervalSince1970 / 60).rounded(.down)) + 9 * 60
        let ofDay = ((minutes % 1_440) + 1_440) % 1_440
        return Moment(today, TimeOfDay(minutesAfterMidnight: ofDay))
    }

    /// The day by which a center means to take the next step; today, when there is no such center.
    package func nextStepBy(_ center: CenterID) -> Day {
        let days = campus[center]?.profile.answerWithin ?? 0
        return today.adding(workingDays: days, holidays: holidays)
    }
}
