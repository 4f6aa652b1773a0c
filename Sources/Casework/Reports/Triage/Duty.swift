/// What a law asks of the center once it knows certain things (E2); each has its words and its source.
package enum Duty: String, CaseIterable, Sendable {
    /// Help before anything else, while life or body is in danger.
    case help
    /// A victim under nineteen: to the police at once (성폭력방지법 §9①, 청소년성보호법 §34②).
    case policeMinor
    /// Violence by abuse of authority: to the police at once (성폭력방지법 §9②).
    case policeAuthority
    /// The ministry learns of harassment (양성평등기본법 §31의2①).
    case noticeHarassment
    /// The ministry learns of violence (성폭력방지법 §5의4①).
    case noticeViolence
    /// The plan against recurrence goes to the ministry within three months (the same two articles).
    case plan
    /// The victim is protected while it is handled (양성평등기본법 §31의2③, 성폭력방지법 §5의4②).
    case protection
    /// Whoever handles it keeps silent (양성평등기본법 §31의2⑤, 성폭력방지법 §5의4③).
    case secrecy
    /// A third party wrote: what the victim wants is asked first (Y§18④).
    case victimWill

    /// What has to be so for the duty to be there.
    var conditions: [Question] {
        switch self {
        case .help: [.danger]
        case .policeMinor: [.sexual, .minor]
        case .policeAuthority: [.sexual, .authority]
        case .noticeHarassment, .noticeViolence, .plan, .protection, .secrecy: [.sexual]
        case .victimWill: [.thirdParty]
        }
    }

    /// Whether the explicit objection of the person concerned lifts it; a child's police report is never lifted.
    package var yieldsToObjection: Bool {
        switch self {
        case .policeAuthority, .noticeHarassment, .noticeViolence: true
        case .help, .policeMinor, .plan, .protection, .secrecy, .victimWill: false
        }
    }
}

/// A duty as the answers leave it.
package struct DutyFinding: Hashable, Sendable {
    package let duty: Duty
    package let standing: Standing
    /// The last day, where the law counts days.
    package let dueOn: Day?

    package init(_ duty: Duty, _ standing: Standing, dueOn: Day? = nil) {
        (self.duty, self.standing, self.dueOn) = (duty, standing, dueOn)
    }

    /// Whether it is there.
    package enum Standing: Hashable, Sendable {
        case follows
        /// It depends on something that is not known yet.
        case depends
        /// The person concerned objected on that day.
        case lifted(Day)
    }
}
