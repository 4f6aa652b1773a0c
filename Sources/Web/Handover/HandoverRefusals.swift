import Casework

extension HandoverRefusal: ReportRefusal {
    var key: String { "handoverRefusal.\(rawValue)" }
    var field: String? {
        switch self {
        case .nothingChosen, .noSuchNote, .tooMuch: "notes"
        case .noSuchPerson: "persons"
        case .noSuchFile, .filesTooLarge, .brokenFile: "handed-files"
        case .noReason: "reason"
        case .consentAhead: "consent-day"
        case .notMet, .notMetBack: "partner"
        case .notInCharge, .noSuchHandover, .decidedAlready, .changed, .dayAhead, .consentAfter:
            nil
        }
    }
}

extension BundleRefusal {
    var key: String {
        switch self {
        case .unknownFormat: "bundleRefusal.unknownFormat"
        case .misdirected: "bundleRefusal.misdirected"
        case .unknownSender: "bundleRefusal.unknownSender"
        case .truncated: "bundleRefusal.truncated"
        case .altered: "bundleRefusal.altered"
        }
    }
}

extension MeetingPartnerRefusal: ReportRefusal {
    var key: String { "partnerRefusal.\(rawValue)" }
}

extension ReceiptRefusal: ReportRefusal {
    var key: String { "receiptRefusal.\(rawValue)" }
    var field: String? { "receipt" }
}

/// Why what came is not answered.
enum TakingRefusal: String, ReportRefusal, CaseIterable {
    /// Somebody else answered first.
    case answeredAlready
    case nobodyChosen, noReason
    /// The same bundle came before.
    case takenInAlready

    var key: String { "takingRefusal.\(rawValue)" }
    var field: String? {
        switch self {
        case .nobodyChosen: "officer"
        case .noReason: "reasons"
        case .answeredAlready, .takenInAlready: nil
        }
    }
}
