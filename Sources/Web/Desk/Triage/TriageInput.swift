import Casework

/// What an officer had typed into the questions or the merging of a report when something was wrong.
struct TriageInput {
    let replies: [Question: String]
    let known: String
    let telling: String
    let toldOn: String
    /// The report picked from the list, by its number.
    let likely: String
    let number: String
    let reason: String

    init(_ form: Form) {
        replies = Dictionary(
            uniqueKeysWithValues: Question.allCases.map { ($0, form[$0.rawValue]) }
        )
        (known, telling) = (form.trimmed("known"), form["telling"])
        toldOn = form.trimmed("telling-day")
        (likely, number) = (form["likely"], form.trimmed("number"))
        reason = form["reason"]
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
        let said = readTelling(&faults)
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
                telling: said
            ), []
        )
    }

    /// What the person said, with its day; a day alone says nothing.
    private func readTelling(_ faults: inout [FormFault]) -> Telling {
        let kind = Telling.Kind(rawValue: telling) ?? .unknown
        let day = Day(toldOn)
        switch kind {
        case .unknown:
            if !toldOn.isEmpty { faults.append(FormFault("telling", "triage.tellingMissing")) }
            return .unknown
        case .consented, .objected:
            guard let day else {
                faults.append(FormFault("telling-day", "triage.dayMissing"))
                return .unknown
            }
            return kind == .consented ? .consented(day) : .objected(day)
        }
    }

    /// The number that was typed, or else the one that was picked; two different ones are a fault.
    func readNumber() -> (number: FolderNumber?, faults: [FormFault]) {
        let picked = Self.number(in: likely)
        guard !number.isEmpty else {
            return picked.map { ($0, []) }
                ?? (nil, [FormFault("number", "triage.numberMissing")])
        }
        guard let typed = Self.number(in: number) else {
            return (nil, [FormFault("number", "triage.numberMissing")])
        }
        guard picked == nil || picked == typed else {
            return (nil, [FormFault("number", "triage.numberTwice")])
        }
        return (typed, [])
    }

    /// The number as people write it: 2026-접수-0012, 2026-12, or 2026 12.
    static func number(in number: String) -> FolderNumber? {
        let parts = number.split { !("0"..."9").contains($0) }
        guard parts.count == 2, number.utf8.count <= 64, let year = Int(parts[0]),
            let ordinal = Int(parts[1])
        else { return nil }
        return FolderNumber(year: year, ordinal: ordinal)
    }
}
