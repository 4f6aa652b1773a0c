import Casework
import Pages
import Storage
import Vault

extension DeskView {
    /// One consultation as those in charge of it read it.
    func page(
        of file: ConsultationFile,
        _ kin: ConsultationKin,
        typed: Form = Form([]),
        names: [String] = [],
        asked: OriginalAsked? = nil,
        notice: String? = nil,
        faults: [FormFault] = []
    ) -> ConsultationPage {
        let consultation = file.consultation
        let id = file.folder.id
        let isOpen = consultation.stage == .open
        let mayWrite = mayWrite(file)
        return ConsultationPage(
            frame: frame(back: Link.consultation(id), isConsultations: true),
            number: consultationNumber(file.folder.number),
            title: name(of: consultation.client),
            summary: summary(of: file),
            notice: notice,
            faults: faults.summary(words, atDesk: true),
            writing: mayWrite ? Link.consultation(id, .notes) : nil,
            drafts: mayWrite ? file.drafts.map { row($0, file) } : [],
            ending: ending(file),
            duties: consultation.assessment(codes: file.codes).map {
                duties(
                    of: $0,
                    consultation.duties(codes: file.codes),
                    helping: consultation.needsHelp
                )
            },
            notes: consultation.notes.reversed().map {
                shown($0, file, correction: mayWrite ? Link.correction(id, $0.id) : nil)
            },
            files: files(file, typed, names: names, asked: asked, faults),
            promises: promises(file, action: mayWrite ? Link.consultation(id, .promises) : nil),
            appointment: appointment(file, typed, faults),
            persons: persons(file, kin, typed, faults),
            reports: reports(file, kin, typed, faults),
            closure: isOpen && isInCharge(file) ? closure(file, typed, faults) : nil,
            paper: PaperPart(
                action: Link.consultation(id, .papers),
                reason: Field(
                    value: typed["as"].isEmpty ? "" : typed["reason"],
                    fault: faults.fault(at: "paper-reason", words)
                ),
                withOpinion: typed["opinion"] == "1",
                isFile: typed["as"] == "pdf"
            ),
            sharing: sharing(file, typed, faults),
            handed: handed(file),
            between: between(file, kin),
            came: came(file),
            facts: [
                Fact(
                    name: words("consultation.officers"),
                    words: file.roster.names(of: consultation.assignees)
                ),
                Fact(
                    name: words("consultation.opened"),
                    words: begunOn(consultation).words(in: language)
                ),
            ],
            trail: trail(of: file, kin)
        )
    }

    /// The day on which it began: of one that was carried over, that of its first meeting.
    private func begunOn(_ consultation: Consultation) -> Day {
        guard consultation.origin == .imported, let first = consultation.notes.map(\.heldOn).min()
        else { return consultation.openedOn }
        return min(first, consultation.openedOn)
    }

    /// Whether the reader of this page may write here, or was only let in to read.
    func mayWrite(_ file: ConsultationFile) -> Bool {
        session.map { file.consultation.mayWrite($0.officer.id) } ?? false
    }

    func isInCharge(_ file: ConsultationFile) -> Bool {
        session.map { file.consultation.isInCharge($0.officer.id) } ?? false
    }

    private func summary(of file: ConsultationFile) -> String {
        let kind = ConsultationSummary(of: file.consultation).kind
        let count = words(
            "consultations.notes",
            ["count": String(file.consultation.notes.count)]
        )
        return kind.map { "\(file.codes.words(of: $0, in: .kinds, language)), \(count)" } ?? count
    }

    private func row(_ draft: NoteDraft, _ file: ConsultationFile) -> DraftRow {
        let corrected = file.corrected(by: draft).flatMap { file.consultation[note: $0] }
        return DraftRow(
            address: Link.draft(file.folder.id, draft.id),
            words: corrected.map {
                words("consultation.goOnCorrecting", ["count": String($0.ordinal)])
            } ?? words("consultation.goOn"),
            day: day(draft.savedOn),
            officer: file.roster[draft.officer]?.name ?? "",
            removal: Link.consultation(file.folder.id, .draftRemovals),
            note: draft.id.description
        )
    }

    private func ending(_ file: ConsultationFile) -> EndingShown? {
        file.consultation.ending.map { ending in
            EndingShown(
                words: file.codes.words(of: ending.outcome, in: .outcomes, language),
                day: day(ending.on),
                reason: ending.reason.isEmpty ? nil : ending.reason,
                reopening: isInCharge(file)
                    ? Link.consultation(file.folder.id, .reopening) : nil
            )
        }
    }

    /// The open promises, the most urgent first.
    func promises(_ file: ConsultationFile, action: String?) -> [PromiseShown] {
        file.consultation.openPromises.map { promise in
            PromiseShown(
                words: promise.words,
                due: due(promise.dueOn),
                action: action,
                note: promise.note.description,
                made: day(file.consultation[note: promise.note]?.heldOn ?? world.today)
            )
        }
    }

    private func appointment(
        _ file: ConsultationFile,
        _ typed: Form,
        _ faults: [FormFault]
    ) -> AppointmentPart {
        let next = file.consultation.appointment
        let isChangeable = mayWrite(file) && file.consultation.stage == .open
        let id = file.folder.id
        return AppointmentPart(
            due: due(next?.day),
            time: next?.time?.words(in: language),
            isUnwritten: file.consultation.unwritten(on: world.today) != nil,
            action: isChangeable ? Link.consultation(id, .appointments) : nil,
            ends: next == nil || !mayWrite(file)
                ? nil : Link.consultation(id, .appointmentEnds),
            isAhead: next.map { $0.day > world.today } ?? false,
            day: Field(value: typed["day"], fault: faults.fault(at: "appointment-day", words)),
            hour: Field(value: typed["time"])
        )
    }

    private func persons(
        _ file: ConsultationFile,
        _ kin: ConsultationKin,
        _ typed: Form,
        _ faults: [FormFault]
    ) -> PersonsPart {
        let id = file.folder.id
        let client = file.consultation.client?.id
        let mayWrite = mayWrite(file)
        return PersonsPart(
            isChangeable: mayWrite,
            rows: file.consultation.persons.map { person in
                ConsultedPerson(
                    name: name(of: person),
                    role: words("consultation.roles.\(person.role.rawValue)"),
                    isPseudonym: person.isPseudonym && !person.name.isEmpty,
                    removal: person.id == client || !mayWrite
                        ? nil : Link.consultation(id, .personRemovals),
                    person: person.id.description
                )
            },
            action: Link.consultation(id, .persons),
            roles: PersonRole.allCases.map {
                Choice(
                    code: $0.rawValue,
                    words: words("consultation.roles.\($0.rawValue)"),
                    isChosen: $0 == PersonRole(rawValue: typed["role"]) ?? .other
                )
            },
            name: Field(
                value: typed["name"],
                fault: faults.fault(at: "person-name", words)
            ),
            others: kin.others.map {
                Pages.Link(address: Link.consultation($0.id), words: consultationNumber($0.number))
            },
            joining: Link.consultation(id, .joinings),
            joined: Field(value: typed["number"], fault: faults.fault(at: "joined", words))
        )
    }

    private func reports(
        _ file: ConsultationFile,
        _ kin: ConsultationKin,
        _ typed: Form,
        _ faults: [FormFault]
    ) -> ReportsPart {
        ReportsPart(
            isChangeable: mayWrite(file),
            rows: kin.reports.map { report in
                LinkedReport(
                    address: report.folder.map { Link.report($0.id) },
                    words: report.folder.map { number($0.number) }
                        ?? words("consultation.report")
                )
            },
            action: Link.consultation(file.folder.id, .reports),
            number: Field(
                value: typed["number"],
                fault: faults.fault(at: "report-number", words)
            )
        )
    }

    private func closure(
        _ file: ConsultationFile,
        _ typed: Form,
        _ faults: [FormFault]
    ) -> ClosurePart {
        ClosurePart(
            action: Link.consultation(file.folder.id, .closure),
            outcomes: file.codes[.outcomes].offered(on: world.today).map {
                Choice(
                    code: $0.code,
                    words: $0.label(in: language),
                    isChosen: $0.code == typed["outcome"]
                )
            },
            fault: faults.fault(at: "outcomes", words),
            endsAlong: file.consultation.appointment.map {
                words("consultation.closeAppointment", ["day": $0.day.words(in: language)])
            },
            // What was typed as the reason of a paper ends nothing.
            reason: Field(
                value: typed["as"].isEmpty ? typed["reason"] : "",
                fault: faults.fault(at: "reason", words)
            )
        )
    }
}
