import Casework
import HTTPTypes
import Hummingbird
import Pages
import Storage
import Vault

/// One report at the desk: read, classify, assign, answer, close; each step an entry with its day.
struct DeskReportController {
    let world: World

    func show(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let id = try folder(of: context)
        let file = try await open(id, context, noting: .opened)
        let view = DeskView(world: world, context)
        return world.answer(
            view.page(of: file, by: context.officer, notice: view.notice(of: request)),
            in: view.language
        )
    }

    func read(_ form: Form, _ request: Request, _ context: OfficerContext) async throws -> Response
    {
        let seen = form["seen"].isEmpty ? Int.max : Int(form["seen"]) ?? 0
        return try await act(.reading, .read, context) { try $0.report.read(having: seen) }
    }

    func classify(_ form: Form, _ request: Request, _ context: OfficerContext) async throws
        -> Response
    {
        guard !form["kind"].isEmpty else {
            return try await again(
                context,
                DeskInput(form),
                [FormFault("kind", "deskReport.kindMissing")]
            )
        }
        let main = form["kind"]
        let judgement = Classification(
            main: main,
            also: form.all("also").filter { $0 != main }
        )
        let known = Set(world.campus.window.kinds.map(\.code))
        return try await act(.classification, .classified, context, form) {
            try $0.report.classify(as: judgement, knownKinds: known)
        }
    }

    func assign(_ form: Form, _ request: Request, _ context: OfficerContext) async throws
        -> Response
    {
        let chosen = Set(form.all("officer").compactMap { OfficerID($0) })
        guard !chosen.isEmpty else {
            return try await again(
                context,
                DeskInput(form),
                [FormFault("officers", "deskReport.officerMissing")]
            )
        }
        return try await act(.assignment, .assigned, context, form) { file in
            try file.report.assign(
                to: chosen.sorted().map { id in
                    guard let officer = file.roster[id] else {
                        throw AssignmentRefusal.mayNotHandle
                    }
                    return officer
                }
            )
        }
    }

    func answer(_ form: Form, _ request: Request, _ context: OfficerContext) async throws
        -> Response
    {
        let words = form["words"]
        if form["insert"] == "complaint" { return try await insertComplaint(form, context) }
        if let fault = fault(of: words, at: "words", missing: "deskReport.answerMissing") {
            return try await again(context, DeskInput(form), [fault])
        }
        let (officer, seen) = (context.officer.id, Int(form["seen"]) ?? 0)
        let same = Set(form.all("same").compactMap { SameAnswer($0) })
        guard same.isEmpty else {
            return try await answer(words, also: same, having: seen, context, form)
        }
        return try await act(.answers, .answered, context, form) {
            try $0.report.answer(words, by: officer, having: seen)
        }
    }

    func close(_ form: Form, _ request: Request, _ context: OfficerContext) async throws
        -> Response
    {
        var faults: [FormFault] = []
        let closing = Closing(rawValue: form["closing"])
        if closing == nil { faults.append(FormFault("closings", "deskReport.closingMissing")) }
        let reason = form["reason"]
        if let fault = fault(of: reason, at: "reason", missing: nil) { faults.append(fault) }
        guard faults.isEmpty, let closing else {
            return try await again(context, DeskInput(form), faults)
        }
        let seen = Int(form["seen"]) ?? 0
        return try await close(as: closing, because: reason, having: seen, context, form)
    }

    func fault(of words: String, at field: String, missing: String?) -> FormFault? {
        if let missing, words.allSatisfy(\.isBlank) { return FormFault(field, missing) }
        guard words.utf8.count > Content.longestWords else { return nil }
        return FormFault(field, "report.storyLong", ReportForm.sizes(of: words))
    }

    /// Load, open, decide, seal, record: one transaction, then a redirect to a page.
    func act(
        _ part: Link.ReportPart,
        _ audited: AuditAct,
        _ context: OfficerContext,
        _ form: Form? = nil,
        deciding decide: @escaping @Sendable (ReportFile) throws -> [ReportEvent]
    ) async throws -> Response {
        let id = try folder(of: context)
        let (keys, address, world) = (context.keys, context.address, world)
        do {
            let isStillMine = try await world.database.write { transaction in
                guard
                    var file = try ReportFile.open(id, with: keys, in: transaction, world: world)
                else { throw Missing(keeping: form) }
                let events = try decide(file)
                if !events.isEmpty {
                    try file.record(events, by: keys, on: world.today, in: transaction)
                    try transaction.note(
                        audited,
                        at: keys.center,
                        by: keys.officer,
                        from: address,
                        folder: id,
                        instant: world.instant
                    )
                }
                return try !transaction.grants(of: keys.card, in: id).isEmpty
            }
            let address = isStillMine ? Link.report(id) : Link.today
            return .redirect(to: "\(address)?done=\(part.rawValue)")
        } catch let refusal as any ReportRefusal {
            throw Refused(refusal, keeping: form)
        } catch let damaged as Damaged {
            throw damaged.keeping(form)
        } catch StorageError.unavailable {
            throw Unavailable(keeping: form)
        }
    }

    func again(
        _ context: OfficerContext,
        _ input: DeskInput,
        _ faults: [FormFault],
        status: HTTPResponse.Status = .unprocessableContent
    ) async throws -> Response {
        let file = try await open(try folder(of: context), context, noting: nil)
        let view = DeskView(world: world, context)
        return world.answer(
            view.page(of: file, by: context.officer, input: input, faults: faults),
            in: view.language,
            status: status
        )
    }

    func open(
        _ id: FolderID,
        _ context: OfficerContext,
        noting act: AuditAct?
    ) async throws -> ReportFile {
        let (keys, address, world) = (context.keys, context.address, world)
        return try await world.database.write { transaction in
            guard var file = try ReportFile.open(id, with: keys, in: transaction, world: world)
            else { throw HTTPError(.notFound) }
            file.likely = try LikelyReport.all(
                besides: file,
                for: keys,
                in: transaction,
                on: world.today
            )
            for grant in file.freshlyOpened { try transaction.personalize(grant) }
            if let act {
                try transaction.note(
                    act,
                    at: keys.center,
                    by: keys.officer,
                    from: address,
                    folder: id,
                    instant: world.instant
                )
            }
            return file
        }
    }

    func folder(of context: OfficerContext) throws -> FolderID {
        guard let id = context.parameters.get("report").flatMap({ FolderID($0) }) else {
            throw HTTPError(.notFound)
        }
        return id
    }
}
