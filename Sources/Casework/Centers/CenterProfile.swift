/// A center as it introduces itself to those who may write to it (K1-12, E7).
package struct CenterProfile: Hashable, Codable, Sendable {
    package static let usualIdleMinutes = 15

    package let slug: Slug
    package let name: Bilingual
    /// The name where there is little room: 학생 센터.
    package let shortName: Bilingual
    package let runBy: RunBy
    /// What it is: 대학원 총학생회의 자치 기구.
    package let about: Bilingual
    /// Who reads a report: 학생 상담원 2명.
    package let readers: Bilingual
    package let can: Bilingual
    package let cannot: Bilingual
    /// From when on a name is needed, or that it never is.
    package let nameNeeded: Bilingual
    package let visit: Visit
    package let contact: Contact
    /// The promise of a first answer, in working days.
    package let answerWithin: Int
    /// Minutes without a request after which an officer is signed out (E4 §6).
    package let idleMinutes: Int
    package let privacy: PrivacyTerms
    /// Empty: everybody.
    package let forWhom: [Audience]
    /// How it keeps its counselling logs; empty lists where it was stored before there were any.
    package internal(set) var counselling: Counselling

    package init(
        slug: Slug,
        name: Bilingual,
        shortName: Bilingual,
        runBy: RunBy,
        about: Bilingual,
        readers: Bilingual,
        can: Bilingual,
        cannot: Bilingual,
        nameNeeded: Bilingual,
        visit: Visit,
        contact: Contact,
        answerWithin: Int,
        idleMinutes: Int = CenterProfile.usualIdleMinutes,
        privacy: PrivacyTerms,
        forWhom: [Audience] = [],
        counselling: Counselling = Counselling()
    ) {
        self.slug = slug
        self.name = name
        self.shortName = shortName
        self.runBy = runBy
        self.about = about
        self.readers = readers
        self.can = can
        self.cannot = cannot
        self.nameNeeded = nameNeeded
        self.visit = visit
        self.contact = contact
        self.answerWithin = answerWithin
        self.idleMinutes = idleMinutes
        self.privacy = privacy
        self.forWhom = forWhom
        self.counselling = counselling
    }
}

extension CenterProfile {
    /// Reads a center as it was stored, before the guide and the counselling logs too.
    package init(from decoder: any Decoder) throws {
        let stored = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            slug: try stored.decode(Slug.self, forKey: .slug),
            name: try stored.decode(Bilingual.self, forKey: .name),
            shortName: try stored.decode(Bilingual.self, forKey: .shortName),
            runBy: try stored.decode(RunBy.self, forKey: .runBy),
            about: try stored.decode(Bilingual.self, forKey: .about),
            readers: try stored.decode(Bilingual.self, forKey: .readers),
            can: try stored.decode(Bilingual.self, forKey: .can),
            cannot: try stored.decode(Bilingual.self, forKey: .cannot),
            nameNeeded: try stored.decode(Bilingual.self, forKey: .nameNeeded),
            visit: try stored.decode(Visit.self, forKey: .visit),
            contact: try stored.decode(Contact.self, forKey: .contact),
            answerWithin: try stored.decode(Int.self, forKey: .answerWithin),
            idleMinutes: try stored.decode(Int.self, forKey: .idleMinutes),
            privacy: try stored.decode(PrivacyTerms.self, forKey: .privacy),
            forWhom: try stored.decodeIfPresent([Audience].self, forKey: .forWhom) ?? [],
            counselling: try stored.decodeIfPresent(Counselling.self, forKey: .counselling)
                ?? Counselling()
        )
    }
}
