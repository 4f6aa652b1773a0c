import Casework
import Pages

extension DeskView {
    /// The files of a consultation, and where more are added; nothing where there is neither.
    func files(
        _ file: ConsultationFile,
        _ typed: Form,
        names: [String],
        asked: OriginalAsked?,
        _ faults: [FormFault]
    ) -> DeskFiles? {
        let attachments = file.consultation.files
        let filing = mayWrite(file) ? filing(file, typed, names, faults) : nil
        guard filing != nil || !attachments.isEmpty else { return nil }
        var files = files(
            attachments.map(\.received),
            of: file.folder.id,
            at: ConsultationFile.self,
            asked: asked,
            faults
        )
        for (index, attachment) in attachments.enumerated() {
            files.rows[index].about = attachment.about.isEmpty ? nil : attachment.about
            files.rows[index].consent = said(attachment.consent)
        }
        files.filing = filing
        return files
    }

    private func filing(
        _ file: ConsultationFile,
        _ typed: Form,
        _ names: [String],
        _ faults: [FormFault]
    ) -> FilingForm {
        let fields = [FilingForm.field, "consent-day", "file-about"]
        let isFaulty = faults.contains { fields.contains($0.field) }
        let said = isFaulty ? typed : Form([])
        let stand = Will.Stand(rawValue: said["consent"]) ?? .unknown
        return FilingForm(
            action: Link.consultation(file.folder.id, .files),
            limits: words("filing.limits", FileLimits.consultation.words),
            isOpen: isFaulty,
            fault: faults.fault(at: FilingForm.field, words),
            again: FileList(rows: names.map { ShownFile(name: $0) }),
            about: Field(value: said["about"], fault: faults.fault(at: "file-about", words)),
            consents: Will.Stand.allCases.map {
                Choice(
                    code: $0.rawValue,
                    words: words("will.\($0.rawValue)"),
                    isChosen: $0 == stand
                )
            },
            day: Field(
                value: said["consent-day"],
                fault: faults.fault(at: "consent-day", words)
            ),
            latest: world.today.description
        )
    }
}
