import Casework
import Pages

extension DeskView {
    /// Every step of a consultation; why, and with which words, is folded behind it for whoever may
    /// open the consultation (K2-09).
    func trail(of file: ConsultationFile, _ kin: ConsultationKin) -> [TrailStep] {
        let written = file.events.map { event in
            let facts = told(event.event, file)
            let step = TrailStep(
                day: day(event.day),
                words: ([done(event.event)] + [more(event.event, file)].compactMap(\.self))
                    .joined(separator: ": "),
                note: event.officer.flatMap { file.roster[$0]?.name },
                fold: facts.isEmpty
                    ? nil : TrailFold(summary: words("consultation.facts"), facts: facts)
            )
            return (event.day, step)
        }
        let signed = kin.handovers.flatMap { steps(of: $0, file.roster) }
        return (written + signed).enumerated().sorted { left, right in
            (left.element.0, left.offset) < (right.element.0, right.offset)
        }.map(\.element.1)
    }

    private func done(_ event: ConsultationEvent) -> String {
        if case .handedOn(let handing) = event, handing.isTaken == true {
            return words("charge.taken")
        }
        return words("consultation.trail.\(ConsultationEntryKind(of: event).rawValue)")
    }

    /// Which of several it was, in the same line.
    private func more(_ event: ConsultationEvent, _ file: ConsultationFile) -> String? {
        switch event {
        case .assigned(let officers): file.roster.names(of: officers)
        case .shareGiven(let share): file.roster[share.officer]?.name
        case .shareEnded(let officer): file.roster[officer]?.name
        case .handedOn(let handing): file.roster[handing.to]?.name
        case .promiseEnded(_, .kept): words("consultation.kept")
        case .promiseEnded(_, .dropped): words("consultation.dropped")
        case .appointed(let next): day(next.day).words
        case .appointmentEnded(.didNotCome): words("consultation.didNotCome")
        case .appointmentEnded(.cancelled): words("consultation.cancelled")
        case .closed(let outcome, _): file.codes.words(of: outcome, in: .outcomes, language)
        case .opened, .noted, .corrected, .personNamed, .personJoined, .personRemoved, .linked,
            .unlinked, .handover, .filed, .cleaned, .downloaded, .printed, .reopened:
            nil
        }
    }

    /// What was said of it.
    private func told(_ event: ConsultationEvent, _ file: ConsultationFile) -> [Fact] {
        switch event {
        case .printed(let withOpinion, let reason):
            [
                because(reason),
                Fact(
                    name: words("noteField.opinion"),
                    words: words(
                        withOpinion ? "consultation.told.included" : "consultation.told.leftOut"
                    )
                ),
            ]
        case .downloaded(let reference, let reason):
            named(file.consultation[file: reference]) + [because(reason)]
        case .cleaned(let reference, _): named(file.consultation[file: reference])
        case .filed(let added):
            [Fact(name: words("handing.files"), words: added.file.name)]
        case .closed(_, let reason):
            reason.isEmpty ? [] : [Fact(name: words("consultation.reason"), words: reason)]
        case .corrected(_, _, let reason): [because(reason)]
        case .promiseEnded(let note, _):
            file.consultation.promises.filter { $0.note == note }.map {
                Fact(name: words("consultation.told.promise"), words: $0.words)
            }
        case .handedOn(let handing): told(handing, file)
        case .shareGiven(let share):
            [Fact(name: words("consultation.shareAccess"), words: access(share))]
        case .opened, .assigned, .shareEnded, .noted, .appointed, .appointmentEnded, .personNamed,
            .personJoined, .personRemoved, .linked, .unlinked, .handover, .reopened:
            []
        }
    }

    private func told(_ handing: HandingOn, _ file: ConsultationFile) -> [Fact] {
        guard handing.isTaken != true else { return [because(handing.words)] }
        let from = file.roster[handing.from]?.name ?? "–"
        return [
            Fact(
                name: words("consultation.handingWords"),
                words: handing.words.isEmpty ? words("consultation.handedSilent") : handing.words
            ),
            Fact(
                name: from,
                words: words(
                    handing.keeps ? "consultation.told.goesOn" : "consultation.told.readsNoMore"
                )
            ),
        ]
    }

    private func because(_ reason: String) -> Fact {
        Fact(name: words("consultation.told.why"), words: reason)
    }

    private func named(_ attachment: ConsultationAttachment?) -> [Fact] {
        attachment.map { [Fact(name: words("handing.files"), words: $0.received.file.name)] } ?? []
    }
}
