package import Casework

/// A worked example of a regulation: what happened, and what must come of it by which rows of the requirements.
package struct RegulationExample: Sendable {
    package let code: String
    /// The numbers of the requirements that it shows, as `Y-112`.
    package let rows: [String]
    package let label: Bilingual
    let line: Int
    let matter: Matter
    let expectations: [Expectation]

    /// What an example is about.
    enum Matter: Sendable {
        /// Events, looked at on a day.
        case events([CaseEvent], on: Day)
        /// Members of a committee, perhaps in a case in which some facts hold.
        case committee(String, seats: [Seat], facts: [String])
        /// What the file says, without any case.
        case values
    }

    /// One thing that must come of it, and the line that says so.
    struct Expectation: Sendable {
        let line: Int
        let what: What

        /// What is looked at.
        enum What: Sendable {
            case clock(String, item: String?, Clock)
            case noClock(String)
            case stage(String)
            case allowed(String)
            case refused(String, why: String?, article: String?)
            /// The regulation knows no such step in such a case.
            case absent(String)
            case duty(String, Duty)
            case noDuty(String)
            case warning(String)
            /// The event of that number, from 1, is not accepted.
            case notAccepted(Int, why: String, article: String?)
            case finding(String)
            case noFinding
            case sizes([Int])
            case sitting(Int)
            case vote(String, CaseEvent.Count, outcome: String)
            case demand(registered: Int, members: Int)
            case value(String, String)
            case name(String, on: Day, String)
        }
    }

    /// What is said of a period; what is left out is not looked at.
    struct Clock: Sendable {
        let due: Day?
        let nominal: Day?
        let state: String?
        let daysLeft: Int?
    }

    /// What is said of a duty.
    struct Duty: Sendable {
        let state: String
        let due: Day?
        let isSoft: Bool?
        let remaining: [String]?
    }
}
