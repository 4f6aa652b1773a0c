import Casework
import Pages

extension DeskView {
    /// A consultation as it goes onto paper, in the date style of official papers.
    func paper(
        of file: ConsultationFile,
        because reason: String,
        withOpinion: Bool
    ) -> ConsultationPaperPage {
        let consultation = file.consultation
        let center = session.flatMap { world.campus[$0.officer.center]?.profile.name(in: language) }
        let now = world.moment
        return ConsultationPaperPage(
            language: language.rawValue,
            center: center ?? "",
            number: consultationNumber(file.folder.number),
            title: name(of: consultation.client),
            facts: [
                Fact(
                    name: words("consultation.officers"),
                    words: file.roster.names(of: consultation.assignees)
                ),
                Fact(name: words("consultation.opened"), words: consultation.openedOn.official),
            ]
                + (consultation.ending.map { ending in
                    [
                        Fact(
                            name: words("consultation.outcome"),
                            words: file.codes.words(of: ending.outcome, in: .outcomes, language)
                                + ", " + ending.on.official
                        )
                    ]
                } ?? []) + papered(consultation.files),
            notes: handedPaper(of: file)
                + consultation.notes.map { kept in
                    let shown = self.shown(kept, file)
                    return PaperNote(
                        heading: shown.heading,
                        day: kept.heldOn.official,
                        aside: shown.aside,
                        facts: shown.facts,
                        texts: shown.texts,
                        opinion: withOpinion ? shown.opinion : nil,
                        corrections: kept.corrections.map {
                            Fact(name: $0.day.official, words: $0.reason)
                        }
                    )
                } + gonePaper(of: file),
            printed: "\(session?.officer.name ?? ""), \(now.day.official) \(now.time.description)",
            reason: reason,
            withOpinion: withOpinion,
            isSample: world.isSample,
            back: Link.consultation(file.folder.id)
        )
    }

    /// Which files there are: a paper that names them is not taken for the whole.
    private func papered(_ files: [ConsultationAttachment]) -> [Fact] {
        guard !files.isEmpty else { return [] }
        let names = files.map { "\($0.received.file.name) (\(said($0.consent)))" }
        return [Fact(name: words("deskFiles.heading"), words: names.joined(separator: ", "))]
    }
}

extension Day {
    /// 2026. 11. 21. as official papers write it (행정업무규정 §7⑤).
    var official: String { "\(year). \(month). \(day)." }
}
