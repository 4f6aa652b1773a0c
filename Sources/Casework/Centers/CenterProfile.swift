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
        privacy: PrivacyTerms
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
    }
}
