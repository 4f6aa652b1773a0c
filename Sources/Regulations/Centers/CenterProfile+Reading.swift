import Casework

extension CenterProfile {
    /// The longest promise that is still one.
    static let answerDays = 1...20
    /// Longer would leave an officer's keys in an empty room; shorter would cut a sentence in two.
    static let idleRange = 5...60

    /// Reads one center.
    init?(_ center: Section) {
        let slug = center.slug("slug")
        let name = center.bilingual("name")
        let shortName = center.bilingual("short-name")
        let runBy = center.section("run-by").flatMap { RunBy($0) }
        let about = center.bilingual("about")
        let readers = center.bilingual("readers")
        let can = center.bilingual("can")
        let cannot = center.bilingual("cannot")
        let nameNeeded = center.bilingual("name-needed")
        let visit = center.section("visit").flatMap { Visit($0) }
        let contact = center.section("contact").flatMap { Contact($0) }
        let answerWithin = center.number("answer-within", in: Self.answerDays)
        let idleMinutes = center.optionalNumber("idle-minutes", in: Self.idleRange)
        let privacy = center.section("privacy").flatMap { PrivacyTerms($0) }
        let forWhom = center.choices("for-whom", of: Audience.self)
        let counselling =
            center.ask("counselling") == nil
            ? Counselling() : center.section("counselling").map { Counselling($0) }
        center.finish()
        guard let slug, let name, let shortName, let runBy, let about, let readers, let can,
            let cannot, let nameNeeded, let visit, let contact, let answerWithin, let privacy,
            let counselling
        else { return nil }
        self.init(
            slug: slug,
            name: name,
            shortName: shortName,
            runBy: runBy,
            about: about,
            readers: readers,
            can: can,
            cannot: cannot,
            nameNeeded: nameNeeded,
            visit: visit,
            contact: contact,
            answerWithin: answerWithin,
            idleMinutes: idleMinutes ?? Self.usualIdleMinutes,
            privacy: privacy,
            forWhom: forWhom,
            counselling: counselling
        )
    }
}

extension Section {
    fileprivate func slug(_ key: String) -> Slug? {
        guard let line = text(key) else { return nil }
        if let slug = Slug(line.text) { return slug }
        notes.add(
            Slug.isWellFormed(line.text) ? .reservedSlug(line.text) : .badSlug(line.text),
            line: line.number
        )
        return nil
    }
}
