import Casework

extension CenterProfile {
    /// The usual words under a center's own name, place and number.
    func beginning(
        as slug: Slug,
        name: Bilingual,
        shortName: Bilingual,
        visit: Visit,
        contact: Contact,
        on day: Day
    ) -> CenterProfile {
        CenterProfile(
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
            idleMinutes: idleMinutes,
            privacy: PrivacyTerms(
                operatedBy: name,
                officer: privacy.officer,
                contact: contact,
                basis: privacy.basis,
                entrusted: privacy.entrusted,
                retention: privacy.retention,
                inForceSince: day
            ),
            counselling: counselling
        )
    }
}

extension Window {
    /// The usual window under a center's own name.
    func beginning(as name: Bilingual, read first: Slug) -> Window {
        Window(
            name: name,
            leave: leave,
            helpLines: helpLines,
            checkedOn: checkedOn,
            kinds: kinds,
            relations: relations,
            firstReader: first,
            bodies: bodies
        )
    }
}
