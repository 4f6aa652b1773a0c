import Casework
import HTTPTypes
import Hummingbird
import Pages
import Storage

/// Corrections: the locked note stays, and what changed is written beside it.
extension NoteController {
    /// The form of a correction; a draft of one's own is gone on with.
    func correction(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let file = try await acting.open(context, noting: .opened)
        guard file.consultation.mayWrite(context.officer.id) else { return readOnly(file) }
        let kept = try kept(in: file, context)
        let own = file.drafts.last {
            $0.officer == context.officer.id && file.corrected(by: $0) == kept.id
        }
        if let own { return .redirect(to: Link.draft(file.folder.id, own.id)) }
        return show(NoteWriting(file, .random(), NoteForm(showing: kept.fields), of: kept), context)
    }

    func correct(_ form: Form, _ request: Request, _ context: OfficerContext) async throws
        -> Response
    {
        let (officer, today) = (context.officer.id, world.today)
        let file = try await acting.open(context)
        let kept = try kept(in: file, context)
        let written = NoteForm(form)
        let (draft, apart) = (NoteID(form["note"]) ?? .random(), NoteID.random())
        let (fields, faults) = written.read(codes: file.codes, today: today)
        let (reason, seen) = (form.trimmed("reason"), Int(form["seen"]) ?? 0)
        func again(_ faults: [NoteFault], _ refusal: CorrectionRefusal? = nil) -> Response {
            show(
                NoteWriting(
                    file,
                    draft,
                    written,
                    revision: written.revision,
                    of: kept,
                    // Whoever was told of a colleague's correction has it before them now.
                    having: refusal == .correctedMeanwhile ? nil : seen,
                    faults: faults,
                    refusal: refusal
                ),
                context,
                status: refusal == nil ? .unprocessableContent : .conflict
            )
        }
        guard faults.isEmpty else { return again(faults) }
        do {
            try await acting.act(
                .noteCorrected,
                context,
                form,
                also: { file, transaction in
                    try file.setAside(draft, besides: written, as: apart, transaction)
                    try transaction.deleteDraft(draft, in: file.folder.id)
                },
                deciding: { file, _ in
                    try file.consultation.correct(
                        kept.id,
                        to: fields,
                        because: reason,
                        by: officer,
                        having: seen,
                        codes: file.codes,
                        on: today
                    )
                }
            )
        } catch let refusal as CorrectionRefusal {
            switch refusal {
            case .noReason, .unchanged, .correctedMeanwhile: return again([], refusal)
            case .noSuchNote, .notInCharge, .faulty: throw Refused(refusal, keeping: form)
            }
        }
        return .redirect(
            to: "\(Link.consultation(file.folder.id))?done=corrections#note-\(kept.ordinal)"
        )
    }

    private func kept(in file: ConsultationFile, _ context: OfficerContext) throws -> KeptNote {
        guard let id = context.parameters.get("note").flatMap({ NoteID($0) }),
            let kept = file.consultation[note: id]
        else { throw HTTPError(.notFound) }
        return kept
    }
}
