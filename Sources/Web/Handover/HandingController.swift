import Casework
import HTTPTypes
import Hummingbird
import Pages
import Storage
import Vault

/// Hands a consultation to another center: chosen, looked at once more, and asked for (K1-04).
struct HandingController {
    let world: World
    private var acting: ConsultationActing { ConsultationActing(world: world) }

    func form(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let file = try await opened(context)
        let fresh = Form([.init("bundle", BundleID.random().description)])
        return try await page(file, fresh, context)
    }

    func ask(_ form: Form, _ request: Request, _ context: OfficerContext) async throws
        -> Response
    {
        let file = try await opened(context)
        let book = try await partners(context)
        let handing = HandoverForm(form)
        if form["again"] == "yes" { return try await page(file, form, context) }
        let faults = handing.faults(knowing: book)
        guard faults.isEmpty, let met = handing.partner.flatMap({ book[$0] }),
            let asked = handing.asked(to: met.partner)
        else { return try await page(file, form, context, faults) }
        do {
            _ = try file.consultation.ask(asked, by: context.officer.id, on: world.today)
            guard form["confirmed"] == "yes" else {
                let view = DeskView(world: world, context)
                return world.answer(view.review(asked, handing, file), in: view.language)
            }
            let isSealed = try await HandoverAsking(
                world: world,
                session: context.session,
                address: context.address
            ).ask(asked, of: file.folder.id, to: met.partner.mark)
            let part: Link.ConsultationPart = isSealed ? .handoversSealed : .handover
            return .redirect(to: "\(Link.consultation(file.folder.id))?done=\(part.rawValue)")
        } catch let refusal as any ReportRefusal {
            let fault = FormFault(refusal.field ?? "handing", refusal.key)
            return try await page(file, form, context, [fault])
        } catch is Missing {
            throw Missing(keeping: form)
        } catch StorageError.unavailable {
            throw Unavailable(keeping: form)
        }
    }

    /// Takes back what the director has not sealed yet.
    func withdraw(_ form: Form, _ request: Request, _ context: OfficerContext) async throws
        -> Response
    {
        guard let bundle = BundleID(form["bundle"]) else { throw HTTPError(.notFound) }
        let officer = context.officer.id
        do {
            try await acting.act(.handoverWithdrawn, context, form) { file, transaction in
                let events = try file.consultation.withdraw(bundle, by: officer)
                guard !events.isEmpty else { return [] }
                guard try transaction.withdrawHandover(bundle) else {
                    throw HandoverRefusal.decidedAlready
                }
                try transaction.deleteParts(of: bundle, at: file.folder.center)
                return events
            }
        } catch let refusal as HandoverRefusal {
            throw Refused(refusal, keeping: form)
        }
        let id = try acting.folder(of: context)
        return .redirect(
            to:
                "\(Link.consultation(id))?done=\(Link.ConsultationPart.handoverWithdrawals.rawValue)"
        )
    }

    /// Writes down a handing by word of mouth: to whom, the day, the consent, and nothing else.
    func speak(_ form: Form, _ request: Request, _ context: OfficerContext) async throws
        -> Response
    {
        let file = try await opened(context)
        let name = form.trimmed("name")
        let (day, consent) = (Day(form.trimmed("day")), Day(form.trimmed("consent-day")))
        var faults: [FormFault] = []
        if name.isEmpty || name.count > SpokenHandover.longestName {
            faults.append(FormFault("spoken-name", "handing.noName"))
        }
        if day == nil { faults.append(FormFault("spoken-day", "handing.noDay")) }
        if consent == nil { faults.append(FormFault("spoken-consent", "handing.noDay")) }
        guard faults.isEmpty, let day, let consent else {
            return try await page(file, form, context, faults, isSpoken: true)
        }
        let spoken = SpokenHandover(
            partner: name,
            day: day,
            consentOn: consent,
            way: ConsentWay(rawValue: form["way"]) ?? .spoken
        )
        let (officer, today) = (context.officer.id, world.today)
        do {
            try await acting.act(.handoverSpoken, context, form) { file, _ in
                try file.consultation.speak(spoken, by: officer, on: today)
            }
        } catch let refusal as HandoverRefusal {
            let field = refusal == .dayAhead ? "spoken-day" : "spoken-consent"
            let fault = FormFault(field, refusal.key)
            return try await page(file, form, context, [fault], isSpoken: true)
        }
        let part = Link.ConsultationPart.spokenHandovers.rawValue
        return .redirect(to: "\(Link.consultation(file.folder.id))?done=\(part)")
    }

    /// The consultation, for whoever is in charge of it; who only reads it hands nothing on.
    private func opened(_ context: OfficerContext) async throws -> ConsultationFile {
        let file = try await acting.open(context)
        guard file.consultation.isInCharge(context.officer.id) else { throw HTTPError(.notFound) }
        return file
    }

    private func partners(_ context: OfficerContext) async throws -> PartnerBook {
        let (world, center) = (world, context.officer.center)
        return try await world.database.read { try world.partners(of: center, in: $0) }
    }

    private func page(
        _ file: ConsultationFile,
        _ form: Form,
        _ context: OfficerContext,
        _ faults: [FormFault] = [],
        isSpoken: Bool = false
    ) async throws -> Response {
        let view = DeskView(world: world, context)
        let (world, center) = (world, context.officer.center)
        let (book, unconfirmed) = try await world.database.read { transaction in
            let book = try world.partners(of: center, in: transaction)
            let waiting = try book.known.filter {
                try !world.isMetBack(by: $0.partner, center, in: transaction)
            }
            return (book, Set(waiting.map(\.sequence)))
        }
        return world.answer(
            view.handing(
                file,
                book,
                unconfirmed: unconfirmed,
                form,
                faults,
                isSpoken: isSpoken
            ),
            in: view.language,
            status: faults.isEmpty ? .ok : .unprocessableContent
        )
    }
}
