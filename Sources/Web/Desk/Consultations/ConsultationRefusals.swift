import Casework

extension NoteRefusal: ReportRefusal {
    var key: String { "consultationRefusal.note.\(rawValue)" }
}

extension CorrectionRefusal: ReportRefusal {
    var key: String { "consultationRefusal.correction.\(rawValue)" }
}

extension EndingRefusal: ReportRefusal {
    var key: String { "consultationRefusal.ending.\(rawValue)" }
    var field: String? { self == .unknownOutcome ? "outcomes" : nil }
}

extension CareRefusal: ReportRefusal {
    var key: String { "consultationRefusal.care.\(rawValue)" }
    var field: String? { self == .past || self == .tooFar ? "appointment-day" : nil }
}

extension PersonRefusal: ReportRefusal {
    var key: String { "consultationRefusal.person.\(rawValue)" }
    var field: String? {
        switch self {
        case .tooLong: "person-name"
        case .alreadyHere: "joined"
        case .notInCharge, .noSuchPerson, .isClient: nil
        }
    }
}

extension ReportLinkRefusal: ReportRefusal {
    var key: String { "consultationRefusal.reportLink.\(rawValue)" }
}

extension LinkRefusal: ReportRefusal {
    var key: String { "consultationRefusal.link.\(rawValue)" }
}
