import Casework

extension AssessmentRefusal: ReportRefusal {
    var key: String { "refusal.assessment.\(rawValue)" }

    var field: String? {
        switch self {
        case .notRead: nil
        case .knownTomorrow, .knownBefore: "known"
        case .saidTomorrow, .saidBefore: "telling-day"
        }
    }
}

extension MergingRefusal: ReportRefusal {
    var key: String { "refusal.merging.\(rawValue)" }
}

extension PartingRefusal: ReportRefusal {
    var key: String { "refusal.parting.\(rawValue)" }
}

extension DismissalRefusal: ReportRefusal {
    var key: String { "refusal.dismissal.\(rawValue)" }
}

extension ReopeningRefusal: ReportRefusal {
    var key: String { "refusal.reopening.\(rawValue)" }
}
