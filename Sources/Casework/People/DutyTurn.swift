/// Days on which an officer reads what comes, the first and the last of them included.
///
/// A turn begins and ends by itself. On a day that belongs to nobody's turn, those read who are
/// on duty without one: what comes is never sealed to nobody.
package struct DutyTurn: Hashable, Sendable {
    package let id: DutyTurnID
    package let officer: OfficerID
    package let from: Day
    package var until: Day

    /// Nobody plans duty further ahead than the next year.
    package static let furthestDays = 366
    /// The most turns that run or are to come: a year of weeks, twice.
    package static let mostAhead = 104

    package init(id: DutyTurnID = .random(), officer: OfficerID, from: Day, until: Day) {
        (self.id, self.officer) = (id, officer)
        (self.from, self.until) = (from, until)
    }

    package func covers(_ day: Day) -> Bool { from <= day && day <= until }

    package func isOver(on day: Day) -> Bool { until < day }
}

extension Subjects {
    package enum DutyTurn {}
}

package typealias DutyTurnID = Identifier<Subjects.DutyTurn>

/// What becomes of a turn that is taken back.
package enum DutyTurnChange: Hashable, Sendable {
    /// It had not begun before today, and never was.
    case removed(DutyTurn)
    /// It ended with yesterday: who read on which day stays known.
    case shortened(DutyTurn)

    package var turn: DutyTurn {
        switch self {
        case .removed(let turn), .shortened(let turn): turn
        }
    }
}

/// Why a turn cannot be planned.
package enum DutyTurnRefusal: String, Error, CaseIterable, Sendable {
    case mayNotRead
    /// A first day that is over.
    case past
    /// A last day before the first.
    case backwards
    case tooFar
    /// The same person has a turn on one of these days already.
    case overlaps
    case tooMany
}
