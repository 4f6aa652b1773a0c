import Casework

/// A rule said no; the words for it stand in `Words/ko/refusal.yaml` under the refusal's own name.
protocol ReportRefusal: Error {
    var key: String { get }
    /// The field it speaks of, where it is about one.
    var field: String? { get }
}

extension ReportRefusal {
    var field: String? { nil }
}

extension ReadingRefusal: ReportRefusal {
    var key: String { "refusal.reading.\(rawValue)" }
}

extension ClassificationRefusal: ReportRefusal {
    var key: String { "refusal.classification.\(rawValue)" }
}

extension AssignmentRefusal: ReportRefusal {
    var key: String { "refusal.assignment.\(rawValue)" }
}

extension AnswerRefusal: ReportRefusal {
    var key: String { "refusal.answer.\(rawValue)" }
}

extension ClosingRefusal: ReportRefusal {
    var key: String { "refusal.closing.\(rawValue)" }
}

extension RemovalRefusal: ReportRefusal {
    var key: String { "refusal.removal.\(rawValue)" }
}

/// The rules said no to a form; what was typed comes back with the reason.
struct Refused: Error {
    let key: String
    let field: String?
    let kept: String

    init(_ refusal: any ReportRefusal, keeping form: Form?) {
        self.init(refusal.key, at: refusal.field, keeping: form)
    }

    init(_ key: String, at field: String? = nil, keeping form: Form?) {
        (self.key, self.field) = (key, field)
        kept = form.typedWords
    }
}

/// Nothing could be stored; what was typed comes back.
struct Unavailable: Error {
    let kept: String

    init(keeping form: Form?) { kept = form.typedWords }
}

/// A report that is not there, or no longer this officer's; what was typed comes back.
struct Missing: Error {
    let kept: String

    init(keeping form: Form?) { kept = form.typedWords }
}

/// A form without the token of its session; what was typed comes back.
struct StaleForm: Error {
    let kept: String

    init(keeping form: Form) { kept = Form?.some(form).typedWords }
}

extension Form? {
    var typedWords: String {
        guard let self else { return "" }
        let own = self["words"].isEmpty ? self["reason"] : self["words"]
        return own.isEmpty ? self.centerWords : own
    }
}

extension Form {
    /// What was typed into a form of the center's pages, a line each.
    var centerWords: String {
        fields.filter { $0.name.hasSuffix(".ko") || $0.name.hasSuffix(".en") }
            .map(\.value).filter { !$0.isEmpty }.joined(separator: "\n")
    }
}
