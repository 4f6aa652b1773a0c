/// What a counsellor found in a report, as far as a law asks (A5.7.2): five questions, the day
/// of knowledge, and what the person concerned said.
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
    package var telling: Telling

    package init(
        sexual: Reply,
        minor: Reply,
        authority: Reply,
        danger: Reply,
        thirdParty: Reply,
        knownOn: Day,
        telling: Telling = .unknown
    ) {
        self.sexual = sexual
        self.minor = minor
        self.authority = authority
        self.danger = danger
        self.thirdParty = thirdParty
        self.knownOn = knownOn
        self.telling = telling
    }

    /// The day of an explicit objection (명시적 반대), which lifts some duties.
    package var objectedOn: Day? {
        switch telling {
        case .objected(let day): day
        case .unknown, .consented: nil
        }
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

/// What the person concerned said about others being told, and on which day.
package enum Telling: Hashable, Sendable {
    /// Nobody has asked, or there was no answer.
    case unknown
    case consented(Day)
    /// Said in so many words; silence is no objection.
    case objected(Day)

    package var day: Day? {
        switch self {
        case .unknown: nil
        case .consented(let day), .objected(let day): day
        }
    }

    /// Which of the three it is, as a form names it.
    package var kind: Kind {
        switch self {
        case .unknown: .unknown
        case .consented: .consented
        case .objected: .objected
        }
    }

    /// Which of the three it is, as the form's choices name it.
    package enum Kind: String, CaseIterable, Codable, Sendable {
        case unknown, consented, objected
    }
}

extension Assessment {
    private enum CodingKeys: String, CodingKey {
        case sexual, minor, authority, danger, thirdParty, knownOn
        case telling, toldOn
        /// What was kept before consent was asked for: the day of an objection, or nothing.
        case objectedOn
    }

    package init(from decoder: any Decoder) throws {
        let kept = try decoder.container(keyedBy: CodingKeys.self)
        let day = try kept.decodeIfPresent(Day.self, forKey: .toldOn)
        let telling: Telling =
            switch try kept.decodeIfPresent(Telling.Kind.self, forKey: .telling) {
            case .consented: day.map { .consented($0) } ?? .unknown
            case .objected: day.map { .objected($0) } ?? .unknown
            case .unknown: .unknown
            case nil:
                try kept.decodeIfPresent(Day.self, forKey: .objectedOn).map { .objected($0) }
                    ?? .unknown
            }
        self.init(
            sexual: try kept.decode(Reply.self, forKey: .sexual),
            minor: try kept.decode(Reply.self, forKey: .minor),
            authority: try kept.decode(Reply.self, forKey: .authority),
            danger: try kept.decode(Reply.self, forKey: .danger),
            thirdParty: try kept.decode(Reply.self, forKey: .thirdParty),
            knownOn: try kept.decode(Day.self, forKey: .knownOn),
            telling: telling
        )
    }

    package func encode(to encoder: any Encoder) throws {
        var kept = encoder.container(keyedBy: CodingKeys.self)
        try kept.encode(sexual, forKey: .sexual)
        try kept.encode(minor, forKey: .minor)
        try kept.encode(authority, forKey: .authority)
        try kept.encode(danger, forKey: .danger)
        try kept.encode(thirdParty, forKey: .thirdParty)
        try kept.encode(knownOn, forKey: .knownOn)
        try kept.encode(telling.kind, forKey: .telling)
        try kept.encodeIfPresent(telling.day, forKey: .toldOn)
    }
}

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
