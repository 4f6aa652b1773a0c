/// A consultation that never was, for the sample, for tests and for the judge: nothing that anybody said.
package struct InventedConsultation: Sendable {
    /// One talk: its day and what was chosen.
    package struct Talk: Sendable {
        package let day: Day
        package let fields: NoteFields

        package init(day: Day, fields: NoteFields) { (self.day, self.fields) = (day, fields) }
    }

    package let person: Person
    package let talks: [Talk]
    /// How it ended, if it did.
    package let outcome: String?
    package let endedOn: Day?

    package init(person: Person, talks: [Talk], outcome: String? = nil, endedOn: Day? = nil) {
        self.person = person
        self.talks = talks
        self.outcome = outcome
        self.endedOn = endedOn
    }

    /// As it would be counted.
    package func records(named name: String) -> [CountedRecord] {
        talks.enumerated().map { place, talk in
            var codes: [StatisticDimension: [String]] = [:]
            for dimension in StatisticDimension.allCases {
                guard let field = NoteField(rawValue: dimension.nameInCoding) else { continue }
                let said = talk.fields.counted(field)
                if !said.isEmpty { codes[dimension] = said }
            }
            return CountedRecord(
                day: talk.day,
                openedOn: talk.fields.day(.receivedOn) ?? talk.day,
                consultation: name,
                person: person.id.description,
                officer: "",
                ordinal: place + 1,
                codes: codes
            )
        }
    }
}

extension InventedConsultation: Confidential {}
