/// By what is counted: one question of a log, answered by codes of the center's lists (D1, D2), and the tags.
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
    /// How many days passed until the first talk, in bands.
    case answerTime
    /// How many days passed until the end, in bands.
    case handlingTime
    /// The words under which counsellors file their notes.
    case tags

    /// Those with a fixed set of answers.
    ///
    /// Tags are words: only common ones are shown, inside, and none ever goes out.
    package static let questions = allCases.filter { $0 != .tags }

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

extension StatisticDimension {
    /// Its place among all dimensions, as small tables know it.
    var place: UInt8 { UInt8(Self.allCases.firstIndex(of: self) ?? 0) }

    /// Whether an end says it; everything else is said by a talk.
    package var isSaidByEnding: Bool {
        switch self {
        case .outcome, .handlingTime: true
        case .kind, .anyKind, .channel, .client, .gender, .nationality, .otherKind, .relation,
            .mode, .language, .referrals, .wants, .answerTime, .tags:
            false
        }
    }

    /// Whether a matter answers it and not a talk: the days that it took, and how it ended.
    package var isOfMatters: Bool { self == .answerTime || isSaidByEnding }

    /// The questions that it never stands beside in releases, since one answers a part of the other.
    ///
    /// What has not ended has neither an outcome nor a handling time, so that both tables have that
    /// number; and nothing ends before its first talk, so that one time bounds the other.
    package var tellsOf: Set<StatisticDimension> {
        switch self {
        case .handlingTime: [.outcome, .answerTime]
        case .outcome, .answerTime: [.handlingTime]
        case .kind, .anyKind, .channel, .client, .gender, .nationality, .otherKind, .relation,
            .mode, .language, .referrals, .wants, .tags:
            []
        }
    }

    /// From which list of the center its codes come; none for what is reckoned from days.
    package var list: CodeListName? {
        switch self {
        case .kind, .anyKind: .kinds
        case .channel: .channels
        case .client, .otherKind: .clients
        case .gender: .genders
        case .nationality: .nationalities
        case .relation: .relations
        case .mode: .modes
        case .language: .languages
        case .outcome: .outcomes
        case .referrals: .bodies
        case .wants: .wants
        case .answerTime, .handlingTime, .tags: nil
        }
    }

    /// The codes in the center's order, retired ones too, and `unknown` where a record may lack one; no tag.
    package func categories(of book: CodeBook) -> [String] {
        if self == .tags { return [] }
        let listed = list.map { book[$0].map(\.code) } ?? TimeBand.allCases.map(\.rawValue)
        // A list may have an answer of its own for what nobody knows.
        return listed + (isPartition && !listed.contains(Self.unknown) ? [Self.unknown] : [])
    }
}
