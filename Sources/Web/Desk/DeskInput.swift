import Casework

/// What an officer had typed into a report's forms when something in them was wrong.
struct DeskInput {
    var words = ""
    /// The forms of meetings name their own fields.
    var typed = Form([])
    var reason = ""
    var until = ""
    var keeping = ""
    var closing = ""
    var kind: String?
    var also: Set<String>?
    var officers: Set<OfficerID>?
    /// Which original was asked for, and why.
    var original: OriginalAsked?
    var triage: TriageInput?
    /// The other reports to which the same answer was to go.
    var sameAnswers: Set<String> = []

    init() {}

    init(_ form: Form) {
        typed = form
        words = form["words"]
        reason = form["reason"]
        until = form["until"]
        keeping = form["keeping"]
        sameAnswers = Set(form.all("same"))
        closing = form["closing"]
        if form.fields.contains(where: { $0.name == "kind" }) {
            kind = form["kind"]
            also = Set(form.all("also"))
        }
        let chosen = form.all("officer").compactMap { OfficerID($0) }
        if !chosen.isEmpty { officers = Set(chosen) }
    }
}
