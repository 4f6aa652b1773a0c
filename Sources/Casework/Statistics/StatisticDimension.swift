/// By what is counted: one question of a log, answered by codes of the center's lists (D1, D2).
///
/// The raw value is the name under which a coding carries the answer, where one carries it.
package enum StatisticDimension: String, CaseIterable, Codable, CodingKeyRepresentable, Sendable {
    /// What it was mainly about.
    case kind
    /// Everything that it was about, the main kind among it.
    case anyKind
    case channel
    /// Who came: students by degree, staff, others.
    case client
    case gender
    /// Korean or from abroad, an axis of its own.
    case nationality
    /// Who it is about.
    case otherKind
    case relation
    case mode
    case language
    case outcome
    /// Where somebody was sent on to.
    case referrals
    /// What was hoped for.
    case wants
    /// The counsellor's own words for what it was about, as far as they are counted.
    case tags
    /// How many days passed until the first talk, in bands.
    case answerTime
    /// How many days passed until the end, in bands.
    case handlingTime

    /// Whether each record carries exactly one code, so that the table adds up to its total.
    package var isPartition: Bool {
        switch self {
        case .anyKind, .referrals, .wants, .tags: false
        case .kind, .channel, .client, .gender, .nationality, .otherKind, .relation, .mode,
            .language, .outcome, .answerTime, .handlingTime:
            true
        }
    }

    /// The code of a question that was left open.
    package static let unknown = "unknown"
}
