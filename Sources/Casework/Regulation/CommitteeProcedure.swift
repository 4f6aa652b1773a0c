/// How many must come and how many must agree, for one sort of decision.
package struct VoteRule: Hashable, Sendable, Headed {
    /// Of whom a share is taken.
    package enum Base: String, CaseIterable, Codable, Sendable {
        /// 재적위원.
        case registered
        /// 출석위원.
        case present
    }

    /// A share that must be passed (과반수) or reached (3분의 2 이상).
    package struct Threshold: Hashable, Sendable {
        package let fraction: Fraction
        package let base: Base
        /// 과반수: more than the fraction, not just as much.
        package let isStrict: Bool

        package init(_ fraction: Fraction, of base: Base, isStrict: Bool) {
            (self.fraction, self.base, self.isStrict) = (fraction, base, isStrict)
        }
    }

    /// What becomes of as many for as against.
    package enum Tie: String, CaseIterable, Codable, Sendable {
        /// 부결.
        case fails
        /// 위원장의 결정권.
        case chairDecides = "chair-decides"
    }

    package let heading: Heading
    package let quorum: Threshold?
    package let majority: Threshold
    package let tie: Tie
    /// Whether recused members count among the registered (H-10).
    package let countsRecused: Bool
    package let chairVotes: Bool

    package init(
        heading: Heading,
        quorum: Threshold?,
        majority: Threshold,
        tie: Tie,
        countsRecused: Bool,
        chairVotes: Bool
    ) {
        (self.heading, self.quorum, self.majority) = (heading, quorum, majority)
        (self.tie, self.countsRecused, self.chairVotes) = (tie, countsRecused, chairVotes)
    }
}

/// Who may call a meeting, or demand that it is called.
package struct ConveningRule: Hashable, Sendable {
    /// The subject who calls.
    package let by: String
    /// So many of the registered members bind the chair to call (Y§16①).
    package let demandedBy: Fraction?
    package let articles: [Article]

    package init(by: String, demandedBy: Fraction?, articles: [Article]) {
        (self.by, self.demandedBy, self.articles) = (by, demandedBy, articles)
    }
}

/// Who may challenge a member (기피), with whom, and who decides (B-1, B-35).
package struct ChallengeRule: Hashable, Sendable {
    package let by: [String]
    package let addressedTo: String
    package let decidedBy: String
    /// Who decides where the decider himself is challenged.
    package let otherwiseBy: String?
    /// The member concerned is heard.
    package let hearsMember: Bool
    package let articles: [Article]

    package init(
        by: [String],
        addressedTo: String,
        decidedBy: String,
        otherwiseBy: String?,
        hearsMember: Bool,
        articles: [Article]
    ) {
        (self.by, self.addressedTo, self.decidedBy) = (by, addressedTo, decidedBy)
        (self.otherwiseBy, self.hearsMember, self.articles) = (otherwiseBy, hearsMember, articles)
    }
}

/// A matter that a committee does not deliberate on in some cases.
package struct LeftOut: Hashable, Sendable {
    /// A code of the agenda.
    package let item: String
    package let when: Condition
    package let articles: [Article]

    package init(item: String, when: Condition, articles: [Article]) {
        (self.item, self.when, self.articles) = (item, when, articles)
    }
}

/// A committee of fewer members, made for one task.
package struct SmallerCommittee: Hashable, Sendable, Headed {
    package let heading: Heading
    package let members: Int
    package let chair: ChairRule.Way

    package init(heading: Heading, members: Int, chair: ChairRule.Way) {
        (self.heading, self.members, self.chair) = (heading, members, chair)
    }
}
