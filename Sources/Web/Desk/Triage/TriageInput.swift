import Casework

/// What an officer had typed into the questions or the merging of a report when something was wrong.
struct TriageInput {
    let replies: [Question: String]
    let known: String
    let objected: String
    let number: String
    let reason: String

    init(_ form: Form) {
        replies = Dictionary(
            uniqueKeysWithValues: Question.allCases.map { ($0, form[$0.rawValue]) }
        )
        (known, objected) = (form.trimmed("known"), form.trimmed("objected"))
        (number, reason) = (form.trimmed("number"), form["reason"])
    }

    /// The answers as they can be kept, or all that has to be mended.
    func read() -> (finding: Assessment?, faults: [FormFault]) {
        var faults: [FormFault] = []
        var replies: [Question: Reply] = [:]
        for question in Question.allCases {
            replies[question] = Reply(rawValue: self.replies[question] ?? "")
            if replies[question] == nil {
                faults.append(FormFault(question.rawValue, "triage.replyMissing"))
            }
        }
        if Day(known) == nil { faults.append(FormFault("known", "triage.dayMissing")) }
        if !objected.isEmpty, Day(objected) == nil {
            faults.append(FormFault("objected", "triage.dayMissing"))
        }
        guard faults.isEmpty, let knownOn = Day(known) else { return (nil, faults) }
        let reply = { replies[$0] ?? Reply.unknown }
        return (
            Assessment(
                sexual: reply(.sexual),
                minor: reply(.minor),
                authority: reply(.authority),
                danger: reply(.danger),
                thirdParty: reply(.thirdParty),
                knownOn: knownOn,
                objectedOn: Day(objected)
            ), []
        )
    }

    /// The number as people write it: 2026-접수-0012, 2026-12, or 2026 12.
    var folderNumber: FolderNumber? {
        let parts = number.split { !("0"..."9").contains($0) }
        guard parts.count == 2, number.utf8.count <= 64, let year = Int(parts[0]),
            let ordinal = Int(parts[1])
        else { return nil }
        return FolderNumber(year: year, ordinal: ordinal)
    }
}
