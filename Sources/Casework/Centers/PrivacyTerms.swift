/// What the privacy notice says that only the center itself can know (E3 §30, E7.1, E7.3).
package struct PrivacyTerms: Hashable, Codable, Sendable {
    /// 개인정보처리자: the full name of who answers for the data, and of what nature it is.
    package let operatedBy: Bilingual
    /// 개인정보 보호책임자, by post and never by name.
    package let officer: Bilingual
    package let contact: Contact
    /// The law or the charter under which the center may keep what it is told.
    package let basis: Bilingual
    /// 위탁: who runs the machine if it is not the center, or that nobody does.
    package let entrusted: Bilingual
    package let retention: Retention
    /// The day from which this notice holds.
    package let inForceSince: Day

    package init(
        operatedBy: Bilingual,
        officer: Bilingual,
        contact: Contact,
        basis: Bilingual,
        entrusted: Bilingual,
        retention: Retention,
        inForceSince: Day
    ) {
        self.operatedBy = operatedBy
        self.officer = officer
        self.contact = contact
        self.basis = basis
        self.entrusted = entrusted
        self.retention = retention
        self.inForceSince = inForceSince
    }
}

/// How long each sort of record stays, in the center's words: 마친 뒤 1년.
package struct Retention: Hashable, Codable, Sendable {
    /// Reports, their threads and what opens them.
    ///
    /// The period's own words where there is one, so that nothing else is promised.
    package let reports: Bilingual
    /// After which reports are deleted by themselves; without one the center deletes by hand.
    package let period: ReportPeriod?
    /// Codes that are only counted.
    package let statistics: Bilingual
    /// Who opened what (E4 §8 wants two years or more).
    package let log: Bilingual

    package init(reports: Bilingual, statistics: Bilingual, log: Bilingual) {
        (self.reports, self.statistics, self.log) = (reports, statistics, log)
        period = nil
    }

    package init(period: ReportPeriod, statistics: Bilingual, log: Bilingual) {
        (self.period, self.statistics, self.log) = (period, statistics, log)
        reports = period.words
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let period = try container.decodeIfPresent(ReportPeriod.self, forKey: .period)
        self.period = period
        reports = try period?.words ?? container.decode(Bilingual.self, forKey: .reports)
        statistics = try container.decode(Bilingual.self, forKey: .statistics)
        log = try container.decode(Bilingual.self, forKey: .log)
    }
}
