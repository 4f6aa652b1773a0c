extension ReleaseRow {
    /// The rows of one unit, from the records of all days.
    ///
    /// A consultation, and a person, counts once and for ever: on the day of the first talk, with what
    /// the latest one says. So the persons of two terms add up to the persons of their year.
    package static func rows(of unit: StatisticUnit, from records: [CountedRecord]) -> [ReleaseRow]
    {
        switch unit {
        case .notes:
            records.filter { $0.event == .note }.map {
                ReleaseRow("\($0.consultation).\($0.ordinal)", first: $0, latest: $0, ending: nil)
            }
        case .consultations: once(records) { $0.consultation }
        case .persons: once(records) { $0.head }
        case .reports, .cases: []
        }
    }

    private static func once(_ records: [CountedRecord], by name: (CountedRecord) -> String)
        -> [ReleaseRow]
    {
        Dictionary(grouping: records, by: name).sorted { $0.key < $1.key }.compactMap { name, own in
            let notes = own.filter { $0.event == .note }
                .sorted { ($0.day, $0.ordinal) < ($1.day, $1.ordinal) }
            guard let first = notes.first, let latest = notes.last else { return nil }
            let ending = own.filter { $0.event == .ending }.max { $0.day < $1.day }
            return ReleaseRow(name, first: first, latest: latest, ending: ending)
        }
    }

    private init(
        _ id: String,
        first: CountedRecord,
        latest: CountedRecord,
        ending: CountedRecord?
    ) {
        var codes: [StatisticDimension: String] = [:]
        for dimension in StatisticDimension.allCases where dimension.isPartition {
            let record: CountedRecord? =
                switch dimension {
                case .outcome, .handlingTime: ending
                case .answerTime: first
                case .kind, .anyKind, .channel, .client, .gender, .nationality, .otherKind,
                    .relation, .mode, .language, .referrals, .wants, .tags:
                    latest
                }
            codes[dimension] = record?[dimension].first ?? StatisticDimension.unknown
        }
        self.init(id: id, day: first.day, head: first.head, codes: codes)
    }
}
