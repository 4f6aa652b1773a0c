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
        guard file.consultation.mayWrite(context.officer.id) else { return readOnly(file) }
        let own = file.drafts.last {
            $0.officer == context.officer.id && file.corrected(by: $0) == nil
        }
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
        guard file.consultation.mayWrite(context.officer.id) else { return readOnly(file) }
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
                notice: request.uri.queryParameters["done"].map(String.init),
                of: form.corrected.flatMap { file.consultation[note: $0] },
                having: Int(form.typed["seen"])
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
        switch try await keeping.keep(NoteForm(form), as: id, in: folder) {
        case .kept(_, let revision) where isQuiet: return quietly("\(revision)")
        // The page goes on with the draft that is its own now, or each pause would begin another.
        case .elsewhere(let draft, let revision) where isQuiet:
            return quietly("\(revision) \(draft)")
        case .finished where isQuiet: return Response(status: .conflict)
        case .kept(let draft, _), .elsewhere(let draft, _):
            return .redirect(to: "\(Link.draft(folder, draft))?done=drafts")
        case .finished: return .redirect(to: Link.consultation(folder))
        case .tooLong where isQuiet: return Response(status: .contentTooLarge)
        case .tooLong:
            return try await again(form, id, [NoteFault(.heard, .textTooLong)], context)
        }
    }

    /// Finishes and locks it.
    ///
    /// Two who finish the same draft with other words both keep theirs, and so does who had only saved it.
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
        let apart = NoteID.random()
        do {
            try await acting.act(.noteFinished, context, form) { file, transaction in
                try file.setAside(
                    id,
                    besides: NoteForm(form),
                    as: apart,
                    transaction
                )
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
        let isAside = try await world.database.read { try $0.draft(apart, in: folder) != nil }
        let done = isAside ? Link.ConsultationPart.notesBeside : .notes
        return .redirect(to: "\(Link.consultation(folder))?done=\(done.rawValue)")
    }

    func throwAway(_ form: Form, _ request: Request, _ context: OfficerContext) async throws
        -> Response
    {
        guard let id = NoteID(form["note"]) else { throw HTTPError(.notFound) }
        let folder = try acting.folder(of: context)
        let (keys, address, instant) = (context.keys, context.address, world.instant)
        try await acting.act(.draftRemoved, context, form) { file, transaction in
            guard file.drafts.contains(where: { $0.id == id }) else { return }
            try transaction.deleteDraft(id, in: folder)
            try transaction.note(
                .draftRemoved,
                at: keys.center,
                by: keys.officer,
                from: address,
                folder: folder,
                instant: instant
            )
        } deciding: { file, _ in
            guard file.consultation.mayWrite(keys.officer) else {
                throw Refused(NoteRefusal.notInCharge, keeping: form)
            }
            return []
        }
        return .redirect(to: "\(Link.consultation(folder))?done=draft-removals")
    }

    private func quietly(_ words: String) -> Response {
        Response(
            status: .ok,
            headers: [.contentType: "text/plain; charset=utf-8"],
            body: .init(byteBuffer: ByteBuffer(string: words))
        )
    }

    /// Whoever was let in only to read finds no form; the consultation's page says why.
    func readOnly(_ file: ConsultationFile) -> Response {
        .redirect(to: Link.consultation(file.folder.id))
    }

    private func again(
        _ form: Form,
        _ id: NoteID,
        _ faults: [NoteFault],
        _ context: OfficerContext
    ) async throws -> Response {
        let (file, written) = (try await acting.open(context), NoteForm(form))
        return show(
            NoteWriting(
                file,
                id,
                written,
                revision: written.revision,
                of: written.corrected.flatMap { file.consultation[note: $0] },
                having: Int(form["seen"]),
                faults: faults
            ),
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

extension Form {
    /// The same, with a day of the meeting where none was typed.
    fileprivate func dayed(_ day: Day) -> Form {
        guard trimmed(NoteField.day.rawValue).isEmpty else { return self }
        return Form(
            fields.filter { $0.name != NoteField.day.rawValue }
                + [.init(NoteField.day.rawValue, day.description)]
        )
    }
}
