import Casework
import Hummingbird
import Pages
import Storage
import Vault

/// Opens a consultation: from a report or from nothing, under a name, a pseudonym or none.
struct OpeningController {
    let world: World

    func form(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let report = request.uri.queryParameters["report"].flatMap { FolderID(String($0)) }
        return try await page(
            Form([
                .init("report", report?.description ?? ""),
                .init("consultation", FolderID.random().description),
            ]),
            [],
            context
        )
    }

    func open(_ form: Form, _ request: Request, _ context: OfficerContext) async throws
        -> Response
    {
        let name = form.trimmed("name")
        guard name.count <= Person.longestName else {
            return try await page(
                form,
                [FormFault("name", "consultationRefusal.person.tooLong")],
                context
            )
        }
        guard let id = FolderID(form["consultation"]) else { throw HTTPError(.notFound) }
        let person = Person(
            id: .random(),
            name: name,
            isPseudonym: form["called"] != "name",
            role: .client
        )
        let opening = ConsultationOpening(
            world: world,
            keys: context.keys,
            address: context.address
        )
        do {
            try await opening.open(
                id,
                Opening(person: person, report: FolderID(form["report"])),
                through: form.trimmed("channel")
            )
        } catch let refusal as any ReportRefusal {
            throw Refused(refusal, keeping: form)
        } catch StorageError.unavailable {
            throw Unavailable(keeping: form)
        }
        return .redirect(to: Link.consultation(id, .notes))
    }

    private func page(
        _ form: Form,
        _ faults: [FormFault],
        _ context: OfficerContext
    ) async throws -> Response {
        let view = DeskView(world: world, context)
        var report: Pages.Link?
        if let id = FolderID(form["report"]) {
            let (keys, world) = (context.keys, world)
            let file = try await world.database.read {
                try ReportFile.open(id, with: keys, in: $0, world: world)
            }
            guard let file else { throw HTTPError(.notFound) }
            report = Pages.Link(
                address: Link.report(id),
                words: "\(view.number(file.folder.number)) \(view.kinds(file.report.summary.kinds))"
            )
        }
        let chosen = form.trimmed("channel").isEmpty && report != nil ? "web" : form["channel"]
        let page = OpeningPage(
            frame: view.frame(back: Link.opening, isConsultations: true),
            faults: faults.summary(view.words, atDesk: true),
            action: Link.consultations,
            name: Field(value: form["name"], fault: faults.fault(at: "name", view.words)),
            isPseudonym: form["called"] != "name",
            report: report,
            reportID: form["report"],
            consultation: form["consultation"],
            channels: view.choices(.channels, chosen: [chosen]).map {
                Choice(code: $0.code, words: $0.words, isChosen: $0.isChosen)
            }
        )
        return world.answer(
            page,
            in: view.language,
            status: faults.isEmpty ? .ok : .unprocessableContent
        )
    }
}
