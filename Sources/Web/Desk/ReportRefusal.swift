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

extension DeletionRefusal: ReportRefusal {
    var key: String { "refusal.deletion.\(rawValue)" }
}

extension FileHandlingRefusal: ReportRefusal {
    var key: String { "deskFiles.refusal.\(rawValue)" }
}

extension KeepingLongerRefusal: ReportRefusal {
    var key: String { "refusal.keepingLonger.\(rawValue)" }
}

extension ReachingRefusal: ReportRefusal {
    var key: String { "deskGoingOn.refusal.\(rawValue)" }
}

/// The rules said no to a form; what was typed comes back with the reason.
struct Refused: Error {
    let key: String
    let field: String?
    let typed: TypedForm?

    init(_ refusal: any ReportRefusal, keeping form: Form?) {
        self.init(refusal.key, at: refusal.field, keeping: form)
    }

    init(_ key: String, at field: String? = nil, keeping form: Form?) {
        (self.key, self.field) = (key, field)
        typed = TypedForm(form)
    }
}

/// Nothing could be stored; what was typed comes back.
struct Unavailable: Error {
    let typed: TypedForm?

    init(keeping form: Form?) { typed = TypedForm(form) }
}

/// A report that is not there, or no longer this officer's; what was typed comes back.
struct Missing: Error {
    let typed: TypedForm?

    init(keeping form: Form?) { typed = TypedForm(form) }
}

/// A form without the token of its session; what was typed comes back.
struct StaleForm: Error {
    let typed: TypedForm?

    init(keeping form: Form) { typed = TypedForm(form) }
}

extension TypedForm {
    /// What goes back to its page with the reason why it was not done.
    init?(_ form: Form?) {
        guard let form, let typed = TypedForm(form, sentTo: "/") else { return nil }
        self = typed
    }
}
