import Casework

/// A note's form as a page shows it: new, going on, faulty, or a correction.
struct NoteWriting {
    let file: ConsultationFile
    let id: NoteID
    let form: NoteForm
    var revision = 0
    var writer: OfficerID?
    var notice: String?
    var kept: KeptNote?
    /// Which state of it was looked at, where that is not the present one for certain.
    var seen: Int?
    var faults: [NoteFault] = []
    var refusal: CorrectionRefusal?

    init(
        _ file: ConsultationFile,
        _ id: NoteID,
        _ form: NoteForm,
        revision: Int = 0,
        writer: OfficerID? = nil,
        notice: String? = nil,
        of kept: KeptNote? = nil,
        having seen: Int? = nil,
        faults: [NoteFault] = [],
        refusal: CorrectionRefusal? = nil
    ) {
        (self.file, self.id, self.form, self.revision) = (file, id, form, revision)
        (self.writer, self.notice, self.kept, self.seen) = (writer, notice, kept, seen)
        (self.faults, self.refusal) = (faults, refusal)
    }
}
