/// One talk or one end of a consultation, as it is counted: codes, days and tags, no name.
package struct CountedRecord: Hashable, Sendable {
    /// What a record tells of: a talk, or the end of a consultation.
    package enum Event: Hashable, Sendable { case note, ending }

    package let event: Event
    package let day: Day
    /// When the matter came.
    package let openedOn: Day
    /// Which consultation it belongs to.
    package let consultation: String
    /// Who came, where the center knows that two consultations are one person's.
    package let person: String?
    package let officer: String
    /// Which talk of the consultation it is, from 1.
    package let ordinal: Int
    package let codes: [StatisticDimension: [String]]

    package init(
        event: Event = .note,
        day: Day,
        openedOn: Day,
        consultation: String,
        person: String? = nil,
        officer: String,
        ordinal: Int = 1,
        codes: [StatisticDimension: [String]]
    ) {
        self.event = event
        self.day = day
        self.openedOn = openedOn
        self.consultation = consultation
        self.person = person
        self.officer = officer
        self.ordinal = ordinal
        self.codes = codes
    }
}

extension CountedRecord: Confidential {}

/// How long something took, in bands that are wide enough to hold many.
package enum TimeBand: String, CaseIterable, Codable, Sendable {
    case sameDay, threeDays, week, twoWeeks, month, longer

    package init(_ days: Int) {
        self =
            switch days {
            case ...0: .sameDay
            case ...3: .threeDays
            case ...7: .week
            case ...14: .twoWeeks
            case ...31: .month
            default: .longer
            }
    }
}
