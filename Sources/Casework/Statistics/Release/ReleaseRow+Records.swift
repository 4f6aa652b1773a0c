extension ReleaseRow {
    /// The rows of one unit whose day lies in a period, from the records of all days; without a period, all of them.
    ///
    /// A consultation, and a person, counts once and for ever: on the day of the first talk, with what
    /// the latest one says. So the persons of two terms add up to the persons of their year.
    package static func rows(
        of unit: StatisticUnit,
        from columns: RecordColumns,
        in period: DayRange? = nil
    ) -> [ReleaseRow] {
        func counts(_ record: Int) -> Bool {
            period?.contains(Day(ordinal: Int(columns.days[record]))) ?? true
        }
        switch unit {
        case .notes:
            return (0..<columns.count).filter { !columns.isEnding($0) && counts($0) }.map {
                record in
                let consultation = columns.consultationNames[Int(columns.consultations[record])]
                return ReleaseRow(
                    "\(consultation).\(columns.ordinals[record])",
                    [record: [.first, .latest]],
                    of: columns
                )
            }
        case .consultations: return once(columns, by: \.consultations, where: counts)
        case .persons: return once(columns, by: \.heads, where: counts)
        case .reports, .cases: return []
        }
    }

    /// For which questions a record speaks for what it is a part of.
    private enum Part { case first, latest, ending }

    private static func once(
        _ columns: RecordColumns,
        by owner: KeyPath<RecordColumns, [Int32]>,
        where counts: (Int) -> Bool
    ) -> [ReleaseRow] {
        let owners = columns[keyPath: owner]
        return owners.indices.chunked { owners[$0] == owners[$1] }.compactMap { own in
            func when(_ record: Int) -> (Int32, Int32) {
                (columns.days[record], columns.ordinals[record])
            }
            let notes = own.filter { !columns.isEnding($0) }
            guard let first = notes.min(by: { when($0) < when($1) }), counts(first),
                let latest = notes.max(by: { when($0) < when($1) })
            else { return nil }
            var parts: [Int: Set<Part>] = [first: [.first]]
            parts[latest, default: []].insert(.latest)
            let endings = own.filter(columns.isEnding)
            if let ending = endings.max(by: { columns.days[$0] < columns.days[$1] }) {
                parts[ending, default: []].insert(.ending)
            }
            let matters = Set(own.map { columns.consultations[$0] })
            let names = matters.map { columns.consultationNames[Int($0)] }.sorted()
            return ReleaseRow(names.joined(separator: " "), parts, of: columns)
        }
    }

    private init(_ id: String, _ parts: [Int: Set<Part>], of columns: RecordColumns) {
        var codes: [StatisticDimension: String] = [:]
        for (record, speaks) in parts {
            for code in columns.codes(of: record) {
                let dimension = Self.dimensions[Int(columns.codeDimensions[Int(code)])]
                guard dimension.isPartition, speaks.contains(Self.speaker(of: dimension)),
                    codes[dimension] == nil
                else { continue }
                codes[dimension] = columns.codeNames[Int(code)]
            }
        }
        let first = parts.first { $0.value.contains(.first) }?.key ?? 0
        self.init(
            id: id,
            day: Day(ordinal: Int(columns.days[first])),
            head: columns.head(columns.heads[first]),
            codes: codes
        )
    }

    private static let dimensions = StatisticDimension.allCases

    private static func speaker(of dimension: StatisticDimension) -> Part {
        switch dimension {
        case .outcome, .handlingTime: .ending
        case .answerTime: .first
        case .kind, .anyKind, .channel, .client, .gender, .nationality, .otherKind, .relation,
            .mode, .language, .referrals, .wants, .tags:
            .latest
        }
    }
}

extension Range<Int> {
    /// Stretches in which each belongs to the one before.
    fileprivate func chunked(_ belongs: (Int, Int) -> Bool) -> [Range<Int>] {
        var stretches: [Range<Int>] = []
        var start = lowerBound
        for place in self where place > lowerBound && !belongs(place - 1, place) {
            stretches.append(start..<place)
            start = place
        }
        return isEmpty ? [] : stretches + [start..<upperBound]
    }
}
