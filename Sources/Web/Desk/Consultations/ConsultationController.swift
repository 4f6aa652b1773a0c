import Casework
import HTTPTypes
import Hummingbird
import Pages
import Storage
import Vault

/// One consultation at the desk: promises, appointments, persons, reports, and its end.
struct ConsultationController {
    let world: World
    private var acting: ConsultationActing { ConsultationActing(world: world) }

    func show(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let file = try await acting.open(context, noting: .opened)
        let view = DeskView(world: world, context)
        return try await page(file, context, notice: view.consultationNotice(of: request))
    }

    func endPromise(_ form: Form, _ request: Request, _ context: OfficerContext) async throws
        -> Response
    {
        guard let note = NoteID(form["note"]), let end = PromiseEnd(rawValue: form["end"]) else {
            throw HTTPError(.notFound)
        }
        let officer = context.officer.id
        return try await act(.promiseEnded, .promises, form, context) { file, _ in
            try file.consultation.end(promiseIn: note, as: end, by: officer)
        }
    }

    func appoint(_ form: Form, _ request: Request, _ context: OfficerContext) async throws
        -> Response
    {
        guard let day = Day(form.trimmed("day")) else {
            return try await again(form, [FormFault("appointment-day", "noteFault.noDay")], context)
        }
        let typed = form.trimmed("time")
        let time = TimeOfDay(typed)
        guard typed.isEmpty || time != nil else {
            return try await again(
                form,
                [FormFault("appointment-day", "noteFault.noTime")],
                context
            )
        }
        let (officer, today) = (context.officer.id, world.today)
        return try await act(.appointed, .appointments, form, context) { file, _ in
            try file.consultation.appoint(
                Appointment(day: day, time: time),
                by: officer,
                on: today
            )
        }
    }

    func endAppointment(_ form: Form, _ request: Request, _ context: OfficerContext) async throws
        -> Response
    {
        guard let end = AppointmentEnd(rawValue: form["end"]) else { throw HTTPError(.notFound) }
        let (officer, today) = (context.officer.id, world.today)
        return try await act(.appointed, .appointmentEnds, form, context) { file, _ in
            try file.consultation.endAppointment(as: end, by: officer, on: today)
        }
    }

    func addPerson(_ form: Form, _ request: Request, _ context: OfficerContext) async throws
        -> Response
    {
        let person = Person(
            id: .random(),
            name: form.trimmed("name"),
            isPseudonym: form["called"] == "pseudonym",
            role: PersonRole(rawValue: form["role"]) ?? .other
        )
        let officer = context.officer.id
        return try await act(.personsChanged, .persons, form, context) { file, _ in
            // The person who asks is one: naming a client again changes how they are called.
            guard person.role == .client, let client = file.consultation.client else {
                return try file.consultation.name(person, by: officer)
            }
            return try file.consultation.name(person.named(client.id), by: officer)
        }
    }

    func removePerson(_ form: Form, _ request: Request, _ context: OfficerContext) async throws
        -> Response
    {
        guard let person = PersonID(form["person"]) else { throw HTTPError(.notFound) }
        let officer = context.officer.id
        return try await act(.personsChanged, .personRemovals, form, context) { file, _ in
            try file.consultation.remove(person, by: officer)
        }
    }

    /// The person who asks is the one of another consultation that this officer can open.
    func join(_ form: Form, _ request: Request, _ context: OfficerContext) async throws
        -> Response
    {
        let number = FolderNumber(typed: form.trimmed("number"), in: world.today.year)
        let (keys, world) = (context.keys, world)
        return try await act(.personsChanged, .joinings, form, context) { file, transaction in
            guard let number,
                let id = try transaction.folder(
                    numbered: number,
                    of: .consultation,
                    in: keys.center
                ), id != file.folder.id,
                let other = try ConsultationFile.open(
                    id,
                    with: keys,
                    in: transaction,
                    world: world
                ), let known = other.consultation.client, let own = file.consultation.client
            else { throw NumberUnknown(field: "joined") }
            return try file.consultation.join(own.id, as: known.id, by: keys.officer)
        }
    }

    /// Links a report by its number; the report says so too.
    func link(_ form: Form, _ request: Request, _ context: OfficerContext) async throws
        -> Response
    {
        let number = FolderNumber(typed: form.trimmed("number"), in: world.today.year)
        let (keys, world) = (context.keys, world)
        return try await act(.consultationLinked, .reports, form, context) { file, transaction in
            guard let number,
                let id = try transaction.report(numbered: number, in: keys.center),
                var report = try ReportFile.open(id, with: keys, in: transaction, world: world)
            else { throw NumberUnknown(field: "report-number") }
            let there = try report.report.link(file.folder.id, by: keys.officer)
            if !there.isEmpty {
                try report.record(there, by: keys, on: world.today, in: transaction)
            }
            return try file.consultation.link(id, by: keys.officer)
        }
    }

    func close(_ form: Form, _ request: Request, _ context: OfficerContext) async throws
        -> Response
    {
        let (outcome, reason) = (form["outcome"], form["reason"])
        guard reason.utf8.count <= Content.longestWords else {
            let fault = FormFault("reason", "report.storyLong", ReportForm.sizes(of: reason))
            return try await again(form, [fault], context)
        }
        let officer = context.officer.id
        return try await act(.consultationClosed, .closure, form, context) { file, _ in
            try file.consultation.close(
                as: outcome,
                because: reason,
                by: officer,
                codes: file.codes
            )
        }
    }

    func reopen(_ form: Form, _ request: Request, _ context: OfficerContext) async throws
        -> Response
    {
        let officer = context.officer.id
        return try await act(.consultationReopened, .reopening, form, context) { file, _ in
            try file.consultation.reopen(by: officer)
        }
    }

    /// Does it and leads back; what a field stands in the way of is said at the field.
    func act(
        _ audited: AuditAct,
        _ part: Link.ConsultationPart,
        _ form: Form,
        _ context: OfficerContext,
        deciding decide:
            @escaping @Sendable (ConsultationFile, Transaction) throws -> [ConsultationEvent]
    ) async throws -> Response {
        do {
            try await acting.act(audited, context, form, deciding: decide)
        } catch let unknown as NumberUnknown {
            let fault = FormFault(unknown.field, "consultation.numberUnknown")
            return try await again(form, [fault], context)
        } catch let refusal as any ReportRefusal {
            guard let field = refusal.field else { throw Refused(refusal, keeping: form) }
            return try await again(form, [FormFault(field, refusal.key)], context)
        }
        let id = try acting.folder(of: context)
        return .redirect(to: "\(Link.consultation(id))?done=\(part.rawValue)")
    }

    /// The page with everything typed, and what stands in the way at its field.
    ///
    /// `names` are of files that were chosen and not kept.
    func again(
        _ form: Form,
        _ faults: [FormFault],
        names: [String] = [],
        _ context: OfficerContext
    ) async throws -> Response {
        let file = try await acting.open(context)
        return try await page(file, context, typed: form, names: names, faults: faults)
    }

    private func page(
        _ file: ConsultationFile,
        _ context: OfficerContext,
        typed: Form = Form([]),
        names: [String] = [],
        notice: String? = nil,
        faults: [FormFault] = []
    ) async throws -> Response {
        let view = DeskView(world: world, context)
        let kin = try await ConsultationKin.of(file, for: context, in: world)
        return world.answer(
            view.page(
                of: file,
                kin,
                typed: typed,
                names: names,
                notice: notice,
                faults: faults
            ),
            in: view.language,
            status: faults.isEmpty ? .ok : .unprocessableContent
        )
    }
}

/// A number that names nothing this officer can open; not there and not yours are one answer.
private struct NumberUnknown: Error { let field: String }

extension FolderNumber {
    /// Reads `2026-14`, or `14` of this year.
    init?(typed: String, in year: Int) {
        let parts = typed.split { !$0.isNumber }.compactMap { Int($0) }
        switch parts.count {
        case 1: self.init(year: year, ordinal: parts[0])
        case 2: self.init(year: parts[0], ordinal: parts[1])
        case _: return nil
        }
    }
}
