/// Something that is owed in a case: a notice, a paper, a task; to whom, by when, by which article.
package struct CaseDuty: Hashable, Sendable {
    package let rule: Obligation
    /// The regulation or the law that asks for it.
    package let layer: String
    package let item: String?
    /// The day of the event after which it is owed.
    package let since: Day
    /// Those who have not been told yet; empty for what is no notice.
    package let remaining: [String]
    /// The last day: of a period, or of the center's own aim where the text has no number.
    package let due: Day?
    /// Whether that day is the center's own aim (내부 목표).
    package let isSoft: Bool
    package let state: State

    /// Whether it is done, and if not, whether it is late.
    package enum State: String, Hashable, Sendable {
        case owed
        case overdue
        case done
        case doneLate = "done-late"
        /// 할 수 있다.
        case possible
        /// The period in which it is due stands still.
        case waiting
    }

    package var code: String { rule.code }

    package var isOpen: Bool { state == .owed || state == .overdue || state == .waiting }
}
