import Casework
import Pages

extension DeskView {
    /// What a step of triage was, with its officer and the other report it names.
    func triageWords(of event: RecordedReportEvent, in file: ReportFile, by name: String) -> String
    {
        let number = { (id: FolderID) in self.number(file.kin[id]?.number) }
        if case .assessed = event.event { return words("triageTrail.assessed", ["name": name]) }
        if case .merged(let id, _) = event.event {
            return words("triageTrail.merged", ["name": name, "number": number(id)])
        }
        if case .gathered(let id) = event.event {
            return words("triageTrail.gathered", ["name": name, "number": number(id)])
        }
        if case .parted(let id) = event.event {
            return words("triageTrail.parted", ["name": name, "number": number(id)])
        }
        if case .linked = event.event { return words("triageTrail.linked", ["name": name]) }
        if case .unlinked = event.event { return words("triageTrail.unlinked", ["name": name]) }
        return words("triageTrail.reopened", ["name": name])
    }

    /// The answers of an assessment or the reason of a merging, beside the step.
    func triageNote(of event: RecordedReportEvent) -> String? {
        if case .assessed(let finding) = event.event { return words(of: finding) }
        if case .merged(_, let reason) = event.event, !reason.isEmpty { return reason }
        return nil
    }

    func words(of finding: Assessment) -> String {
        var said = Question.allCases.map { question in
            words(
                "triageTrail.reply",
                [
                    "question": words("question.\(question.rawValue)Short"),
                    "reply": words("reply.\(finding[question].rawValue)"),
                ]
            )
        }
        said.append(words("triageTrail.known", ["day": finding.knownOn.shortWords(in: language)]))
        if let day = finding.telling.day {
            let key = "triageTrail.\(finding.telling.kind.rawValue)"
            said.append(words(key, ["day": day.shortWords(in: language)]))
        }
        return said.joined(separator: ", ")
    }
}
