extension CountedRecord {
    /// A record from a coding that was opened; the folder is the consultation.
    package init(_ coding: Coding, in folder: FolderID, by officer: OfficerID) {
        var codes: [StatisticDimension: [String]] = [:]
        for dimension in StatisticDimension.allCases {
            codes[dimension] = coding.codes[dimension.nameInCoding]
        }
        self.init(
            event: Event(coding.unit),
            day: coding.day,
            openedOn: coding.openedOn,
            consultation: folder.description,
            person: coding.person?.description,
            officer: (coding.officer ?? officer).description,
            ordinal: coding.ordinal,
            codes: codes
        )
    }
}

extension CountedRecord.Event {
    fileprivate init(_ unit: Coding.Unit) {
        self =
            switch unit {
            case .note: .note
            case .ending: .ending
            }
    }
}

extension StatisticDimension {
    /// Under which name a coding carries it; what is reckoned from its days is carried under none.
    var nameInCoding: String { self == .anyKind ? "alsoKinds" : rawValue }

    /// Whether it comes from the days of a coding, which carries no code of it.
    var isReckoned: Bool { self == .answerTime || self == .handlingTime }
}
