import Casework
import Pages

extension DeskView {
    /// What triage shows on a report's page.
    func triage(
        of file: ReportFile,
        by officer: Officer,
        _ input: TriageInput?,
        _ faults: [FormFault]
    ) -> TriagePart {
        let report = file.report
        let id = file.folder.id
        let isRead = report.readOn != nil
        let mayMerge =
            isRead && report.closing == nil && report.mergedInto == nil
            && report.gathered.isEmpty && report.assignees.contains(officer.id)
        return TriagePart(
            questions: isRead ? questions(file, input, faults) : nil,
            duties: isRead ? report.assessment.map { duties(of: $0, $0.duties) } : nil,
            kin: kin(of: file, by: officer),
            merging: mayMerge
                ? MergingForm(
                    action: Link.report(id, .merging),
                    likely: likely(file.likely, chosen: input?.likely ?? ""),
                    number: Field(
                        value: input?.number ?? "",
                        fault: faults.fault(at: "number", words)
                    ),
                    reason: Field(
                        value: input?.reason ?? "",
                        fault: faults.fault(at: "merge-reason", words)
                    ),
                    seen: file.folder.lastSequence,
                    isOpen: faults.contains { ["number", "merge-reason"].contains($0.field) }
                ) : nil,
            seen: isRead && report.isUnread
                ? SeenForm(action: Link.report(id, .reading), seen: file.folder.lastSequence)
                : nil,
            reopening: report.closing == .spam
                ? ReopeningForm(action: Link.report(id, .reopening)) : nil
        )
    }

    /// Reports that may tell of the same, by number and kinds, the newest first.
    private func likely(_ reports: [LikelyReport], chosen: String) -> [Choice] {
        reports.map { report in
            let code = "\(report.number.year)-\(report.number.ordinal)"
            return Choice(
                code: code,
                words: number(report.number),
                aside: [kinds(report.kinds), report.openedOn.shortWords(in: language)]
                    .joined(separator: ", "),
                isChosen: code == chosen
            )
        }
    }

    private func questions(
        _ file: ReportFile,
        _ input: TriageInput?,
        _ faults: [FormFault]
    ) -> QuestionsForm {
        let kept = file.report.assessment
        return QuestionsForm(
            action: Link.report(file.folder.id, .assessment),
            asked: Question.allCases.map { question in
                let chosen = input?.replies[question] ?? kept?[question].rawValue
                let hint = "question.\(question.rawValue)Hint"
                return LawQuestion(
                    id: question.rawValue,
                    words: words("question.\(question.rawValue)"),
                    hint: words.has(hint) ? words(hint) : nil,
                    choices: Reply.allCases.map {
                        Choice(
                            code: $0.rawValue,
                            words: words("reply.\($0.rawValue)"),
                            isChosen: $0.rawValue == chosen
                        )
                    },
                    fault: faults.fault(at: question.rawValue, words)
                )
            },
            known: Field(
                value: input?.known ?? (kept?.knownOn ?? world.today).description,
                fault: faults.fault(at: "known", words)
            ),
            telling: telling(input, kept, faults),
            toldOn: Field(
                value: input?.toldOn ?? kept?.telling.day?.description ?? "",
                fault: faults.fault(at: "telling-day", words)
            ),
            latest: world.today.description,
            earliest: file.report.toldOn.description,
            isAnswered: kept != nil,
            isOpen: turn(of: file) == .questions
                || input?.replies.values.contains { !$0.isEmpty } == true
        )
    }

    private func telling(
        _ input: TriageInput?,
        _ kept: Assessment?,
        _ faults: [FormFault]
    ) -> LawQuestion {
        let chosen = input?.telling ?? kept?.telling.kind.rawValue ?? Telling.Kind.unknown.rawValue
        return LawQuestion(
            id: "telling",
            words: words("triage.telling"),
            hint: words("triage.tellingHint"),
            choices: Telling.Kind.allCases.map { kind in
                Choice(
                    code: kind.rawValue,
                    words: words("telling.\(kind.rawValue)"),
                    isChosen: kind.rawValue == (chosen.isEmpty ? "unknown" : chosen)
                )
            },
            fault: faults.fault(at: "telling", words)
        )
    }

    private func kin(of file: ReportFile, by officer: Officer) -> KinPart? {
        let report = file.report
        let ids = report.mergedInto.map { [$0] } ?? report.gathered
        guard !ids.isEmpty else { return nil }
        let isInto = report.mergedInto != nil
        return KinPart(
            words: words(isInto ? "triage.kinInto" : "triage.kinFrom"),
            rows: ids.map { id in
                let kin = file.kin[id]
                return KinRow(
                    number: number(kin?.number),
                    address: kin?.isOpen == true ? Link.report(id) : nil
                )
            },
            parting: isInto && report.assignees.contains(officer.id)
                ? Link.report(file.folder.id, .parting) : nil
        )
    }

    /// The other reports to which the same answer can go.
    func sameAnswers(_ file: ReportFile, chosen: Set<String>) -> [Choice] {
        let ids = file.report.mergedInto.map { [$0] } ?? file.report.gathered
        return ids.compactMap { id in
            guard let kin = file.kin[id], kin.isAnswerable else { return nil }
            let code = SameAnswer(folder: id, seen: kin.lastSequence).code
            return Choice(
                code: code,
                words: number(kin.number),
                hint: kin.isUnread ? words("triage.readFirst") : nil,
                isChosen: !kin.isUnread && chosen.contains(code),
                isBarred: kin.isUnread
            )
        }
    }
}
