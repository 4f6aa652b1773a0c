/// One period of a case: from which day it runs, when it ends and why, and how it stands.
package struct CaseClock: Hashable, Sendable {
    package let rule: DeadlineRule
    /// The regulation or the law that sets it.
    package let layer: String
    package let item: String?
    package let period: Period
    /// Where it is counted in hours: by when, as far as the hour of its event is known.
    package let hours: HourEnd?
    package let reckoning: Reckoning?
    package let refusal: PeriodRefusal?
    package let state: State

    /// How a period stands on a day.
    package enum State: Hashable, Sendable {
        case running(daysLeft: Int)
        case paused(daysLeft: Int)
        case met(on: Day)
        case metLate(on: Day, days: Int)
        case overdue(days: Int)
        /// It is over, and something may now be done, or no more.
        case over
        /// It runs no more: the procedure is void, or others took the case.
        case stopped(on: Day)
        /// It has no end that could be told.
        case unknown
    }

    package var code: String { rule.code }

    /// The name of the state, for programs.
    package var stateCode: String {
        switch state {
        case .running: "running"
        case .paused: "paused"
        case .met: "met"
        case .metLate: "met-late"
        case .overdue: "overdue"
        case .over: "over"
        case .stopped: "stopped"
        case .unknown: "unknown"
        }
    }

    /// Whether somebody still has to act on it, or wait for it.
    package var isOpen: Bool {
        switch state {
        case .running, .paused, .overdue, .unknown: true
        case .met, .metLate, .over, .stopped: false
        }
    }

    /// Whether its last day is behind, whatever was done.
    func isOver(on day: Day) -> Bool { reckoning?.effective.map { $0 < day } ?? false }

    func isOf(_ item: String?) -> Bool {
        switch rule.repeats {
        case .never, .restarts: true
        case .item: self.item == item
        case .round: self.item == nil || item == nil || self.item == item
        }
    }
}
