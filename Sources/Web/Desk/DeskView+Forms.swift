import Casework
import Pages

extension DeskView {
    func classification(
        _ file: ReportFile,
        _ input: DeskInput,
        _ faults: [FormFault]
    ) -> ClassificationForm {
        let judged = file.report.classification
        let chosen = file.report.story.details.kinds
        let main = input.kind ?? judged?.main ?? (chosen.count == 1 ? chosen[0] : "")
        let also = input.also ?? Set(judged?.also ?? [])
        let offered = window.kinds.filter { !$0.retired || $0.code == main }
        return ClassificationForm(
            action: Link.report(file.folder.id, .classification),
            kinds: offered.map {
                Choice(
                    code: $0.code,
                    words: $0.label(in: language),
                    isChosen: $0.code == main
                )
            },
            also: window.kinds.offered.map {
                Choice(
                    code: $0.code,
                    words: $0.label(in: language),
                    isChosen: also.contains($0.code)
                )
            },
            fault: faults.fault(at: "kind", words),
            state: judged.flatMap { window.kinds[$0.main]?.label(in: language) },
            isOpen: input.kind != nil || turn(of: file) == .classification
        )
    }

    func assignment(
        _ file: ReportFile,
        _ officer: Officer,
        _ input: DeskInput,
        _ faults: [FormFault]
    ) -> AssignmentForm {
        let leftOut = Set(file.report.story.details.leaveOut)
        let assigned = Set(file.report.assignees)
        // Most often whoever reads it takes it.
        let chosen = input.officers ?? (assigned.isEmpty ? [officer.id] : assigned)
        let barred = file.roster.names(of: file.report.story.details.leaveOut)
        return AssignmentForm(
            action: Link.report(file.folder.id, .assignment),
            officers: file.roster.handlers.map { handler in
                let isBarred = leftOut.contains(handler.id)
                return Choice(
                    code: handler.id.description,
                    words: handler.name,
                    hint: isBarred ? words("deskReport.barredHint") : nil,
                    isChosen: !isBarred && chosen.contains(handler.id),
                    isBarred: isBarred
                )
            },
            barred: barred.isEmpty ? nil : words("deskReport.barred", ["names": barred]),
            fault: faults.fault(at: "officers", words),
            state: assigned.isEmpty ? nil : file.roster.names(of: file.report.assignees),
            isOpen: turn(of: file) == .assignment
                || faults.fault(at: "officers", words) != nil
        )
    }

    func closure(
        _ file: ReportFile,
        _ input: DeskInput,
        _ faults: [FormFault]
    ) -> ClosureForm {
        ClosureForm(
            action: Link.report(file.folder.id, .closure),
            closings: Closing.allCases.filter { $0 != .stopped || file.report.isWithdrawn }.map {
                kind in
                Choice(
                    code: kind.rawValue,
                    words: words("closing.\(kind.rawValue)"),
                    isChosen: input.closing == kind.rawValue
                )
            },
            closingFault: faults.fault(at: "closings", words),
            reason: Field(value: input.reason, fault: faults.fault(at: "reason", words)),
            seen: file.folder.lastSequence,
            along: closingAlong(file),
            isOpen: file.report.isWithdrawn || !input.closing.isEmpty || !input.reason.isEmpty
                || faults.fault(at: "closings", words) != nil
        )
    }

    /// How many reports that are looked at beside it end with it.
    private func closingAlong(_ file: ReportFile) -> String? {
        let count = Set(file.report.gathered).count { id in
            file.kin[id].map { $0.isOpen && $0.stage == ReportStage.merged.rawValue } ?? false
        }
        return count == 0 ? nil : words("triage.closingAlong", ["count": String(count)])
    }

    /// Every step with its day and its officer.
    func trail(of file: ReportFile) -> [TrailStep] {
        file.events.map { event in
            let name = event.officer.flatMap { file.roster[$0]?.name } ?? ""
            let said: String
            switch event.event {
            case .told: said = words("shown.came")
            case .added: said = words("history.added")
            case .withdrawn:
                let fell = file.report.fallen[event.sequence] != nil
                said = words(fell ? "history.withdrawnWithMeeting" : "history.withdrawn")
            case .read: said = words("history.read", ["name": name])
            case .classified: said = words("history.classified", ["name": name])
            case .assigned(let officers):
                said = words(
                    "history.assigned",
                    ["name": name, "names": file.roster.names(of: officers)]
                )
            case .answered: said = words("history.answered", ["name": name])
            case .closed: said = words("history.closed", ["name": name])
            case .timesOffered, .timeTakenBack, .timeChosen, .choiceTakenBack, .meetingEnded,
                .contactLeft, .contactTakenBack, .contacted:
                said = goingOn(event.event, by: name)
            case .cleaned(_, let result):
                said = words(cleaningKey(of: result), ["name": name])
            case .downloaded: said = words("deskFiles.trail.downloaded", ["name": name])
            case .keptLonger(let day, _):
                said = words(
                    "retention.keptLongerTrail",
                    ["name": name, "day": day.words(in: language)]
                )
            case .assessed, .merged, .gathered, .parted, .reopened, .linked, .unlinked:
                said = triageWords(of: event, in: file, by: name)
            }
            return TrailStep(day: day(event.day), words: said, note: triageNote(of: event))
        }
    }
}
