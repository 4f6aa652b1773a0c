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
                bundle: asked.asked.bundle.description
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
            ],
            letter: letter.summary.isEmpty ? nil : letter.summary,
            notes: handovers.notes.enumerated().map { shown($1, at: $0, letter.codes) }
        )
    }
}

extension DeskView {
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
}
