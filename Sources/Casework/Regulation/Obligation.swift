/// How soon something is due where the text gives no number.
package enum Promptness: String, CaseIterable, Codable, Sendable {
    /// 즉시.
    case atOnce = "at-once"
    /// 지체 없이.
    case prompt
    /// 신속하게.
    case swift
}

/// What is owed after an event, and by what it is done: a notice, a paper, a task.
package struct Obligation: Hashable, Sendable, Headed {
    /// What is owed.
    package enum Sort: String, CaseIterable, Codable, Sendable {
        /// Somebody is told (N1–N32); done by `notified` with its code.
        case notice
        /// Something is written (F1–F55); done by `prepared` with its code.
        case paper
        /// Something is done; done by `fulfilled` with its code.
        case task

        package var doneBy: CaseEvent.Kind {
            switch self {
            case .notice: .notified
            case .paper: .prepared
            case .task: .fulfilled
            }
        }
    }

    package let heading: Heading
    package let sort: Sort
    /// The events after which it is owed.
    package let after: [EventPattern]
    package var when: Condition = .always
    /// Who owes it.
    package var by: [String] = []
    package var promptness: Promptness?
    /// The period within which it is due.
    package var within: String?
    /// 할 수 있다: shown as possible, never as owed.
    package var isOptional = false
    /// Each item of the event owes its own.
    package var isPerItem = false
    /// Each of its events owes its own: one that nobody has answered does not give way to a later one.
    package var isEach = false
    /// What was done for the same item before its event counts too, as a notice that goes with a summons.
    package var mayPrecede = false
    /// Other events by which it is done too.
    package var alsoDone: [EventPattern] = []
    /// To whom a notice goes; each is told separately.
    package var to: [String] = []
    /// Only to those of them whom the event went to; to nobody where it went to others.
    package var isToAddressed = false
    /// In which manner; empty where the text leaves it open.
    package var manners: [Manner] = []
    /// What it must say or hold, in short words.
    package var contents: [Bilingual] = []
    /// What it must not say, as the victim's identity.
    package var omits: [Bilingual] = []
    /// Who signs a paper.
    package var signers: [String] = []

    package init(_ heading: Heading, _ sort: Sort, after: [EventPattern]) {
        (self.heading, self.sort, self.after) = (heading, sort, after)
    }

    /// The events by which it is done.
    package var done: [EventPattern] { [EventPattern(sort.doneBy, code: code)] + alsoDone }
}

/// How somebody is told something.
package enum Manner: String, CaseIterable, Codable, Sendable {
    /// 서면.
    case written
    /// 전자우편.
    case mail
    case phone
    /// 온라인, 정보통신.
    case online
    case visit
    case spoken
}
