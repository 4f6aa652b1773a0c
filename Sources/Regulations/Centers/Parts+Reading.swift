import Casework

extension RunBy {
    init?(_ section: Section) {
        let kind = section.choice("kind", of: RunBy.Kind.self)
        let label = section.bilingual("label")
        section.finish()
        guard let kind, let label else { return nil }
        self.init(kind: kind, label: label)
    }
}

extension Visit {
    init?(_ section: Section) {
        let place = section.bilingual("place")
        let hours = section.bilingual("hours")
        section.finish()
        guard let place, let hours else { return nil }
        self.init(place: place, hours: hours)
    }
}

extension Contact {
    /// Reads a contact; without `onTheWeb` where no page shows a web address.
    init?(_ section: Section, onTheWeb: Bool = true) {
        let phone = section.phone("phone")
        let mail = section.optionalMail("mail")
        let web = onTheWeb ? section.optionalWeb("web") : nil
        section.finish()
        guard let phone else { return nil }
        self.init(phone: phone, mail: mail, web: web)
    }
}

extension PrivacyTerms {
    init?(_ section: Section) {
        let operatedBy = section.bilingual("operated-by")
        let officer = section.bilingual("officer")
        let contact = section.section("contact").flatMap { Contact($0, onTheWeb: false) }
        let basis = section.bilingual("basis")
        let entrusted = section.bilingual("entrusted")
        let retention = section.section("retention").flatMap { Retention($0) }
        let inForceSince = section.day("in-force-since")
        section.finish()
        guard let operatedBy, let officer, let contact, let basis, let entrusted, let retention,
            let inForceSince
        else { return nil }
        self.init(
            operatedBy: operatedBy,
            officer: officer,
            contact: contact,
            basis: basis,
            entrusted: entrusted,
            retention: retention,
            inForceSince: inForceSince
        )
    }
}

extension Retention {
    /// Reads how long things stay; a period in numbers takes the place of the words for reports.
    init?(_ section: Section) {
        let isCounted = section.ask("period") != nil
        let period = isCounted ? section.section("period").flatMap { ReportPeriod($0) } : nil
        let reports = isCounted ? nil : section.bilingual("reports")
        let statistics = section.bilingual("statistics")
        let log = section.bilingual("log")
        section.finish()
        guard let statistics, let log else { return nil }
        if let period {
            self.init(period: period, statistics: statistics, log: log)
        } else if let reports {
            self.init(reports: reports, statistics: statistics, log: log)
        } else {
            return nil
        }
    }
}

extension ReportPeriod {
    init?(_ section: Section) {
        let months = section.number("months", in: Self.monthsRange)
        let start = section.choice("from", of: RetentionStart.self)
        section.finish()
        guard let months, let start else { return nil }
        self.init(months: months, start: start)
    }
}
