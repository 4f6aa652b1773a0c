/// How a committee is made up, meets and decides (Y§11–17, G§15–17).
package struct CommitteeRule: Hashable, Sendable, Headed {
    package let heading: Heading
    package var size: SizeRule
    package var chair: ChairRule?
    /// Posts that sit by office (당연직), by the codes of their subjects.
    package var exOfficio: [String] = []
    package var categories: [CategoryRule] = []
    package var shares: [ShareRule] = []
    /// How long a member sits; those by office sit as long as they hold it.
    package var term: TermRule?
    package var votes: [VoteRule] = []
    package var convening: [ConveningRule] = []
    /// The list of reasons for which a member is left out by law (제척).
    package var exclusions: String?
    package var challenges: [ChallengeRule] = []
    /// Whether a member who has a reason must step back (회피), or may.
    package var withdrawal: Withdrawal?
    package var deputy: Deputy?
    /// Who names the one who takes a recused member's place (Y§17⑤).
    package var replacedBy: String?
    package var mayMeetOnline: Bool?
    package var isClosed: Bool?
    /// Who signs the minutes.
    package var signers: [String] = []
    /// Who keeps the papers: 간사, 서기.
    package var clerks: [String] = []
    /// The list of what it deliberates on.
    package var agenda: String?
    /// What it does not deliberate on, in which cases (G§16⑥: the head is the respondent).
    package var leavesOut: [LeftOut] = []
    /// A smaller committee made of its members (Y§25③).
    package var smaller: [SmallerCommittee] = []

    package init(_ heading: Heading, size: SizeRule) { (self.heading, self.size) = (heading, size) }

    /// 회피: must or may.
    package enum Withdrawal: String, CaseIterable, Codable, Sendable {
        case must, may
    }

    /// Who leads while the chair cannot.
    package enum Deputy: String, CaseIterable, Codable, Sendable {
        /// Somebody whom the chair names.
        case named
        /// 호선.
        case elected
        /// 직제서열.
        case rank
    }
}
