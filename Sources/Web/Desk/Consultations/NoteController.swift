import Casework
import HTTPTypes
import Hummingbird
import NIOCore
import Pages
import Storage
import Vault

/// Writes notes: begins, keeps as a draft, finishes, corrects; no word is lost on the way.
struct NoteController {
    let world: World
    var acting: ConsultationActing { ConsultationActing(world: world) }

    /// The form of the next note; a draft of one's own is gone on with.
    func new(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let file = try await acting.open(context, noting: .opened)
        let own = file.drafts.last { $0.officer == context.officer.id }
        if let own, request.uri.queryParameters["another"] == nil {
            return .redirect(to: Link.draft(file.folder.id, own.id))
        }
        var fields = file.consultation.notes.last?.fields.carried ?? NoteFields()
        fields[.day] = .day(world.today)
        return show(NoteWriting(file, .random(), NoteForm(showing: fields)), context)
    }

    func draft(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let file = try await acting.open(context, noting: .opened)
        guard let id = context.parameters.get("note").flatMap({ NoteID($0) }) else {
            throw HTTPError(.notFound)
        }
        guard let draft = file.drafts.first(where: { $0.id == id }) else {
            // It was finished in the meantime: there it stands.
            guard let kept = file.consultation[note: id] else { throw HTTPError(.notFound) }
            return .redirect(to: "\(Link.consultation(file.folder.id))#note-\(kept.ordinal)")
        }
        let form = NoteForm(Form(try file.typed(in: draft)).dayed(world.today))
        return show(
            NoteWriting(
                file,
                id,
                form,
                revision: draft.revision,
                writer: draft.officer,
                notice: request.uri.queryParameters["done"].map(String.init)
            ),
            context
        )
    }

    /// Keeps what is typed, faults and all; the script asks for it quietly.
    func keep(_ form: Form, _ request: Request, _ context: OfficerContext) async throws
        -> Response
    {
        guard let id = NoteID(form["note"]) else { throw HTTPError(.notFound) }
        let isQuiet = form["quietly"] == "1"
        let keeping = DraftKeeping(world: world, keys: context.keys)
        let folder = try acting.folder(of: context)
        switch try await keeping.keep(NoteForm(form), as: id, in: folder, after: form.revision) {
        case .kept(_, let revision) where isQuiet:
            return Response(
                status: .ok,
                headers: [.contentType: "text/plain; charset=utf-8"],
                body: .init(byteBuffer: ByteBuffer(string: String(revision)))
            )
        case .elsewhere where isQuiet, .finished where isQuiet:
            return Response(status: .conflict)
        case .kept(let draft, _), .elsewhere(let draft):
            return .redirect(to: "\(Link.draft(folder, draft))?done=drafts")
        case .finished: return .redirect(to: Link.consultation(folder))
        case .tooLong where isQuiet: return Response(status: .contentTooLarge)
        case .tooLong:
            return try await again(form, id, [NoteFault(.heard, .textTooLong)], context)
        }
    }

    /// Finishes and locks it.
    ///
    /// Two who finish the same draft with other words both keep theirs.
    func finish(_ form: Form, _ request: Request, _ context: OfficerContext) async throws
        -> Response
    {
        guard let id = NoteID(form["note"]) else { throw HTTPError(.notFound) }
        let (officer, today) = (context.officer.id, world.today)
        let folder = try acting.folder(of: context)
        let codes = world.counselling(of: context.officer.center).codes
        let (fields, faults) = NoteForm(form).read(codes: codes, today: today)
        guard faults.isEmpty else { return try await again(form, id, faults, context) }
        let note = Note(id: id, fields: fields, codesVersion: codes.version)
        do {
            try await acting.act(.noteFinished, context, form) { _, transaction in
                try transaction.deleteDraft(id, in: folder)
            } deciding: { file, _ in
                try file.consultation.write(note, by: officer, codes: codes, on: today)
            }
        } catch NoteRefusal.finishedOtherwise {
            let keeping = DraftKeeping(world: world, keys: context.keys)
            let draft = try await keeping.keepApart(NoteForm(form), in: folder)
            return .redirect(to: "\(Link.draft(folder, draft))?done=conflict")
        } catch let refusal as NoteRefusal {
            throw Refused(refusal, keeping: form)
        }
        return .redirect(to: "\(Link.consultation(folder))?done=notes")
    }

    func throwAway(_ form: Form, _ request: Request, _ context: OfficerContext) async throws
        -> Response
    {
        guard let id = NoteID(form["note"]) else { throw HTTPError(.notFound) }
        let folder = try acting.folder(of: context)
        try await acting.act(.draftRemoved, context, form) { _, transaction in
            try transaction.deleteDraft(id, in: folder)
        } deciding: { _, _ in
            []
        }
        return .redirect(to: "\(Link.consultation(folder))?done=draft-removals")
    }

    func correction(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let file = try await acting.open(context, noting: .opened)
        let kept = try kept(in: file, context)
        return show(NoteWriting(file, kept.id, NoteForm(showing: kept.fields), of: kept), context)
    }

    func correct(_ form: Form, _ request: Request, _ context: OfficerContext) async throws
        -> Response
    {
        let (officer, today) = (context.officer.id, world.today)
        let file = try await acting.open(context)
        let kept = try kept(in: file, context)
        let (fields, faults) = NoteForm(form).read(codes: file.codes, today: today)
        let (reason, seen) = (form.trimmed("reason"), Int(form["seen"]) ?? 0)
        func again(_ faults: [NoteFault], _ refusal: CorrectionRefusal? = nil) -> Response {
            show(
                NoteWriting(
                    file,
                    kept.id,
                    NoteForm(form),
                    of: kept,
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

    private func again(
        _ form: Form,
        _ id: NoteID,
        _ faults: [NoteFault],
        _ context: OfficerContext
    ) async throws -> Response {
        let file = try await acting.open(context)
        return show(
            NoteWriting(file, id, NoteForm(form), revision: form.revision, faults: faults),
            context,
            status: .unprocessableContent
        )
    }

    func show(
        _ writing: NoteWriting,
        _ context: OfficerContext,
        status: HTTPResponse.Status = .ok
    ) -> Response {
        let view = DeskView(world: world, context)
        return world.answer(view.page(of: writing), in: view.language, status: status)
    }
}

/// A note's form as a page shows it: new, going on, faulty, or a correction.
struct NoteWriting {
    let file: ConsultationFile
    let id: NoteID
    let form: NoteForm
    var revision = 0
    var writer: OfficerID?
    var notice: String?
    var kept: KeptNote?
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
        faults: [NoteFault] = [],
        refusal: CorrectionRefusal? = nil
    ) {
        (self.file, self.id, self.form, self.revision) = (file, id, form, revision)
        (self.writer, self.notice, self.kept) = (writer, notice, kept)
        (self.faults, self.refusal) = (faults, refusal)
    }
}

extension Form {
    /// How often the draft had been saved when this page was made.
    fileprivate var revision: Int { Int(self["revision"]) ?? 0 }

    /// The same, with a day of the meeting where none was typed.
    fileprivate func dayed(_ day: Day) -> Form {
        guard trimmed(NoteField.day.rawValue).isEmpty else { return self }
        return Form(
            fields.filter { $0.name != NoteField.day.rawValue }
                + [.init(NoteField.day.rawValue, day.description)]
        )
    }
}
