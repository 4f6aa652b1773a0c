/// What a counsellor found in a report, as far as a law asks (A5.7.2): five questions and two days.
///
/// It decides nothing; it says which duties are to be looked at.
package struct Assessment: Hashable, Codable, Sendable {
    package var sexual: Reply
    package var minor: Reply
    package var authority: Reply
    package var danger: Reply
    package var thirdParty: Reply
    /// The day on which the center came to know (안 날).
    package var knownOn: Day
    /// The day on which the person concerned objected to the center's passing it on.
    package var objectedOn: Day?

    package init(
        sexual: Reply,
        minor: Reply,
        authority: Reply,
        danger: Reply,
        thirdParty: Reply,
        knownOn: Day,
        objectedOn: Day? = nil
    ) {
        self.sexual = sexual
        self.minor = minor
        self.authority = authority
        self.danger = danger
        self.thirdParty = thirdParty
        self.knownOn = knownOn
        self.objectedOn = objectedOn
    }

    package subscript(question: Question) -> Reply {
        switch question {
        case .sexual: sexual
        case .minor: minor
        case .authority: authority
        case .danger: danger
        case .thirdParty: thirdParty
        }
    }
}

extension Assessment: Confidential {}

/// What is asked of every report, in the order in which it is asked.
package enum Question: String, CaseIterable, Sendable {
    /// Whether life or body is in danger now.
    case danger
    /// Whether it is sexual violence or harassment.
    case sexual
    /// Whether the victim is under nineteen.
    case minor
    /// Whether authority over the victim was abused (위계·위력).
    case authority
    /// Whether somebody else than the victim wrote.
    case thirdParty
}

/// An answer to a question; not knowing is an answer too.
package enum Reply: String, CaseIterable, Codable, Sendable {
    case yes, no, unknown
}
