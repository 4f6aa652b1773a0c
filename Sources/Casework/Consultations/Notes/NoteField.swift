/// The fields of a note in the order in which it is read (D1); the raw value is the name in forms,
/// in the sealed entry and in files that come or go.
///
/// Words: `noteField.<name>` in `Words/*/note-field.yaml`. A name never changes its meaning.
package enum NoteField: String, CaseIterable, Codable, Sendable {
    // The usual ones: how, about what, what was heard, what was agreed, what comes next.
    case day, mode, kind, heard, agreed, next, nextDay
    // When and where (D1.3).
    case starts, ends, place, language, companions
    // How it came (D1.2).
    case receivedOn, channel, applicant, anonymous, source
    // The person (D1.4).
    case client, gender, affiliation, nationality, cares
    // The other side (D1.5).
    case relation, otherKind, otherAffiliation, otherCount, power, separation
    // The matter (D1.6).
    case alsoKinds, tags, happenedWhen, happenedWhere, persistence, evidence, witnesses, earlier
    // What to look out for (D1.7).
    case selfHarm, danger, sexual, minor, authority, spreading, retaliation
    // What the person wants (D1.8).
    case wants, confidentiality, notice, complaint
    // What was done, and the next meeting (D1.9).
    case guidance, protection, referrals, referralConsent, appointment, appointmentTime
    // The counsellor's own view (D1.10), never printed unless asked for.
    case opinion
}

extension NoteField {
    package var kind: NoteFieldKind {
        switch self {
        case .day, .nextDay, .receivedOn, .appointment: .day
        case .starts, .ends, .appointmentTime: .time
        case .mode: .code(.modes)
        case .kind: .code(.kinds)
        case .language: .code(.languages)
        case .channel: .code(.channels)
        case .applicant: .code(.applicants)
        case .source: .code(.sources)
        case .client, .otherKind: .code(.clients)
        case .gender: .code(.genders)
        case .affiliation, .otherAffiliation: .code(.affiliations)
        case .nationality: .code(.nationalities)
        case .relation: .code(.relations)
        case .persistence: .code(.persistences)
        case .cares: .codes(.cares)
        case .alsoKinds: .codes(.kinds)
        case .wants: .codes(.wants)
        case .referrals: .codes(.bodies)
        case .heard, .agreed, .evidence, .earlier, .guidance, .protection, .opinion: .text
        case .next, .place, .companions, .tags, .happenedWhen, .happenedWhere, .witnesses: .line
        case .otherCount: .number
        case .anonymous, .power, .separation, .confidentiality: .reply
        case .selfHarm, .danger, .sexual, .minor, .authority, .spreading, .retaliation: .reply
        case .notice, .complaint, .referralConsent: .will
        }
    }

    /// Where the form and the paper show it.
    package var group: NoteGroup {
        switch self {
        case .day, .mode, .kind, .heard, .agreed, .next, .nextDay: .usual
        case .starts, .ends, .place, .language, .companions: .occasion
        case .receivedOn, .channel, .applicant, .anonymous, .source: .intake
        case .client, .gender, .affiliation, .nationality, .cares: .person
        case .relation, .otherKind, .otherAffiliation, .otherCount, .power, .separation: .other
        case .alsoKinds, .tags, .happenedWhen, .happenedWhere, .persistence, .evidence,
            .witnesses, .earlier:
            .matter
        case .selfHarm, .danger, .sexual, .minor, .authority, .spreading, .retaliation: .risk
        case .wants, .confidentiality, .notice, .complaint: .will
        case .guidance, .protection, .referrals, .referralConsent, .appointment,
            .appointmentTime:
            .measures
        case .opinion: .opinion
        }
    }

    /// Whether the next note of the same consultation begins with it: what rarely changes is not
    /// asked again, and whether somebody is in danger always is.
    package var isCarried: Bool {
        switch self {
        case .mode, .kind, .place, .language: true
        case .receivedOn, .channel, .applicant, .anonymous, .source: true
        case .client, .gender, .affiliation, .nationality, .cares: true
        case .relation, .otherKind, .otherAffiliation, .otherCount, .power: true
        case .alsoKinds, .sexual, .minor, .authority, .notice, .complaint: true
        case .day, .heard, .agreed, .next, .nextDay, .starts, .ends, .companions, .separation:
            false
        case .tags, .happenedWhen, .happenedWhere, .persistence, .evidence, .witnesses, .earlier:
            false
        case .selfHarm, .danger, .spreading, .retaliation: false
        case .wants, .confidentiality, .guidance, .protection, .referrals, .referralConsent,
            .appointment, .appointmentTime, .opinion:
            false
        }
    }

    /// Whether it is the counsellor's own view, which no paper shows unless asked for.
    package var isPrivate: Bool { self == .opinion }
}

/// The parts of a note; the usual one stands open, the rest unfold.
package enum NoteGroup: String, CaseIterable, Sendable {
    case usual, occasion, risk, will, measures, person, other, matter, intake, opinion

    /// The fields of this part in their order.
    package var fields: [NoteField] { NoteField.allCases.filter { $0.group == self } }
}
