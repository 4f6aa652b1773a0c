import Casework
import Pages
import Vault

/// What a consultation's own page says of other centers.
extension DeskView {
    func between(_ file: ConsultationFile, _ kin: ConsultationKin) -> BetweenCenters {
        let handovers = file.consultation.handovers
        let isInCharge = session.map { file.consultation.isInCharge($0.officer.id) } ?? false
        let id = file.folder.id
        let asked = handovers.asked.map { asked in
            let record = kin.handovers.first { $0.id == asked.asked.bundle }
            let mayWithdraw = isInCharge && record?.stage == .asked
            return BetweenRow(
                partner: asked.asked.partner(in: language),
                words: record.map { stage($0) } ?? words("handoverStage.withdrawn"),
                day: day(record?.lastDay ?? asked.day),
                withdrawal: mayWithdraw ? Link.consultation(id, .handoverWithdrawals) : nil,
                bundle: asked.asked.bundle.description,
                gone: GoneShown(
                    heading: words(record?.hasLeft == true ? "handing.gone" : "handing.chosen"),
                    facts: facts(of: asked, file),
                    letter: asked.asked.terms.hasSummary ? asked.asked.summary : nil
                )
            )
        }
        let spoken = handovers.spoken.map { spoken in
            BetweenRow(
                partner: spoken.partner,
                words: words(
                    "handing.spokenLine",
                    [
                        "day": spoken.consentOn.words(in: language),
                        "way": words("consentWay.\(spoken.way.rawValue)"),
                    ]
                ),
                day: day(spoken.day)
            )
        }
        return BetweenCenters(
            handing: isInCharge ? Link.consultation(id, .handover) : nil,
            rows: asked + spoken
        )
    }

    /// What was chosen to go, as it was called on that day (K1-04).
    private func facts(of handed: AskedHandover, _ file: ConsultationFile) -> [Fact] {
        let (asked, consultation) = (handed.asked, file.consultation)
        let notes = asked.notes.compactMap { consultation[note: $0] }.map { note in
            let ordinal = words("consultation.ordinal", ["count": String(note.ordinal)])
            return "\(ordinal) (\(day(note.heldOn).words))"
        }
        let names = handed.persons.map { name(of: $0) }
        let reason =
            asked.reason.isEmpty
            ? [] : [Fact(name: words("handing.reason"), words: asked.reason)]
        return [
            Fact(name: words("handing.askedOn"), words: handed.day.words(in: language)),
            Fact(name: words("handing.ground"), words: said(asked.ground)),
        ] + reason + [
            Fact(
                name: words("handing.notes"),
                words: notes.isEmpty ? words("handing.none") : notes.joined(separator: ", ")
            ),
            Fact(
                name: words("handing.persons"),
                words: names.isEmpty ? words("handing.nobodyNamed") : names.joined(separator: ", ")
            ),
        ] + handedFiles(asked.files.compactMap { consultation[file: $0]?.received.file.name })
            + self.facts(of: handed.open)
    }

    /// What was still to be done when it went, each by its day (미결, F47).
    func facts(of open: [OpenMatter]) -> [Fact] {
        open.map { matter in
            Fact(
                name: words("handing.open"),
                words: matter.dueOn.map {
                    words("handing.openUntil", ["words": matter.words, "day": day($0).words])
                } ?? matter.words
            )
        }
    }

    /// How far a bundle came, with the reason where it was declined.
    func stage(_ record: HandoverRecord) -> String {
        let stage = words("handoverStage.\(record.stage.rawValue)")
        guard let reason = record.reply?.reason else { return stage }
        return "\(stage), \(words("declineReason.\(reason.rawValue)"))"
    }

    /// What another center handed over with it.
    func came(_ file: ConsultationFile) -> CameFrom? {
        let handovers = file.consultation.handovers
        guard let received = handovers.received else { return nil }
        let letter = received.letter
        return CameFrom(
            heading: words(
                "handing.came",
                ["center": received.partner(in: language)]
            ),
            day: day(file.consultation.openedOn),
            facts: [
                Fact(name: words("handing.ground"), words: said(letter.ground)),
                Fact(name: words("handing.writer"), words: letter.writer),
            ] + facts(of: letter.open),
            hasOpen: !letter.open.isEmpty,
            letter: letter.summary.isEmpty ? nil : letter.summary,
            notes: handovers.notes.enumerated().map { shown($1, at: $0, letter.codes) }
        )
    }
}

extension DeskView {
    /// What was to go to other centers, as it goes onto paper with the rest.
    func gonePaper(of file: ConsultationFile) -> [PaperNote] {
        file.consultation.handovers.asked.filter { !$0.isWithdrawn }.map { handed in
            PaperNote(
                heading: words("handing.goneTo", ["center": handed.asked.partner(in: language)]),
                day: handed.day.official,
                aside: handed.officer.flatMap { file.roster[$0]?.name } ?? "",
                facts: facts(of: handed, file),
                texts: handed.asked.terms.hasSummary
                    ? [Fact(name: words("handing.summary"), words: handed.asked.summary)] : []
            )
        }
    }

    /// What another center handed over, as it goes onto paper: the letter first.
    func handedPaper(of file: ConsultationFile) -> [PaperNote] {
        let handovers = file.consultation.handovers
        guard let received = handovers.received, let came = came(file) else { return [] }
        let letter = PaperNote(
            heading: came.heading,
            day: file.consultation.openedOn.official,
            aside: received.letter.writer,
            facts: came.facts,
            texts: came.letter.map { [Fact(name: words("handing.summary"), words: $0)] } ?? []
        )
        return [letter]
            + zip(handovers.notes, came.notes).map { note, shown in
                PaperNote(
                    heading: shown.heading,
                    day: note.heldOn.official,
                    aside: "\(received.partner(in: language)), \(note.writer)",
                    facts: shown.facts,
                    texts: shown.texts
                )
            }
    }
}

extension HandoverRecord {
    /// The day of the last thing that happened to it.
    var lastDay: Day { reply?.day ?? decision?.day ?? askedOn }

    /// Whether it was sealed, so that the other center could read it.
    fileprivate var hasLeft: Bool {
        switch stage {
        case .sealed, .accepted, .declined: true
        case .asked, .withdrawn, .returned: false
        }
    }
}
