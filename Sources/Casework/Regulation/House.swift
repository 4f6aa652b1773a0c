/// Who has to work at the center: at least so many, of both sexes, not the same person.
package struct StaffingRule: Hashable, Sendable, Headed {
    package let heading: Heading
    package let subject: String
    package let least: Int
    /// At least so many of each sex.
    package let eachSex: Int
    /// Roles that the same person should not hold beside it (각각).
    package let apartFrom: [String]

    package init(
        heading: Heading,
        subject: String,
        least: Int,
        eachSex: Int,
        apartFrom: [String]
    ) {
        (self.heading, self.subject, self.least) = (heading, subject, least)
        (self.eachSex, self.apartFrom) = (eachSex, apartFrom)
    }
}

/// What is due each year without any case: plans, surveys, inspections, results.
package struct YearlyRule: Hashable, Sendable, Headed {
    package let heading: Heading
    package let by: [String]
    /// The last day in the year, as `02-28`; nothing where the text names none.
    package let dueOn: YearlyDay?
    package let isOptional: Bool

    package init(heading: Heading, by: [String], dueOn: YearlyDay?, isOptional: Bool) {
        (self.heading, self.by) = (heading, by)
        (self.dueOn, self.isOptional) = (dueOn, isOptional)
    }
}

/// A day that each year has; 31 of a shorter month is its last day.
package struct YearlyDay: Hashable, Sendable {
    package let month: Int
    package let day: Int

    /// Reads `02-31`, or nothing.
    package init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.utf8.count) == [2, 2], let month = Int(parts[0]), let day = Int(parts[1]),
            (1...12).contains(month), (1...31).contains(day)
        else { return nil }
        (self.month, self.day) = (month, day)
    }

    /// That day in a year.
    package func day(in year: Int) -> Day? {
        (1...day).reversed().lazy.compactMap { Day(year: year, month: month, day: $0) }.first
    }
}

/// What prevention training must be (Y§32, G§9).
package struct TrainingRule: Hashable, Sendable, Headed {
    package let heading: Heading
    package let minutesEach: Int
    package let timesAYear: Int
    /// So many by an invited expert.
    package let byExpert: Int
    /// So many face to face.
    package let faceToFace: Int
    /// Online only in special circumstances.
    package let onlineOnlyIf: Bilingual?
    package let audience: [String]
    /// Who must have completed it before sitting: members of committees.
    package let mustComplete: [String]
    package let contents: [Ground]
    package let subjects: [Ground]
    /// What the report on it holds.
    package let report: [Bilingual]
    package let keeps: [Bilingual]

    package init(
        heading: Heading,
        minutesEach: Int,
        timesAYear: Int,
        byExpert: Int = 0,
        faceToFace: Int = 0,
        onlineOnlyIf: Bilingual? = nil,
        audience: [String] = [],
        mustComplete: [String] = [],
        contents: [Ground] = [],
        subjects: [Ground] = [],
        report: [Bilingual] = [],
        keeps: [Bilingual] = []
    ) {
        (self.heading, self.minutesEach, self.timesAYear) = (heading, minutesEach, timesAYear)
        (self.byExpert, self.faceToFace, self.onlineOnlyIf) = (byExpert, faceToFace, onlineOnlyIf)
        (self.audience, self.mustComplete) = (audience, mustComplete)
        (self.contents, self.subjects, self.report, self.keeps) = (
            contents, subjects, report, keeps
        )
    }
}

/// How long a kind of record stays, where the regulation or the center says so (E5).
package struct KeepingRule: Hashable, Sendable, Headed {
    package let heading: Heading
    /// Nothing while the center's own rule (내규) has not been written down.
    package let length: Length?

    package init(heading: Heading, length: Length?) {
        (self.heading, self.length) = (heading, length)
    }
}
