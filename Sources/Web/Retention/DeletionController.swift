import Casework
import HTTPTypes
import Hummingbird
import Logging
import Pages
import Storage

/// Deletes an ended report by a decision of the center: found by its number, said what is lost, done.
///
/// It needs no key, so that a director can do it who opens nothing of the report (K2-16).
struct DeletionController {
    let world: World

    /// What a typed number leads to.
    private enum Numbered {
        case ended(FolderID)
        /// It goes on; said to those alone who may know of it.
        case open
        case consultation
        case unknown

        /// The words of what is wrong with it.
        var fault: String? {
            switch self {
            case .ended: nil
            case .open: "deletion.numberOpen"
            case .consultation: "deletion.numberConsultation"
            case .unknown: "deletion.numberUnknown"
            }
        }
    }

    /// Goes to the ended report of a number.
    func find(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let typed = request.uri.queryParameters["number"].map(String.init) ?? ""
        let (center, officer) = (context.officer.center, context.officer.id)
        let found: Numbered = try await world.database.read { transaction in
            // Reports and consultations are numbered apart: the same figures are another matter.
            if typed.contains("상담") || typed.lowercased().contains("consultation") {
                return .consultation
            }
            guard let number = TriageInput.number(in: typed),
                let id = try transaction.report(numbered: number, in: center),
                try transaction.isKnown(id, to: officer)
            else { return .unknown }
            return try transaction.endedReport(id, in: center)?.hasEnded == true
                ? .ended(id) : .open
        }
        if case .ended(let id) = found { return .redirect(to: Link.deletion(of: id)) }
        return try await RetentionController(world: world).page(
            context,
            number: Field(
                value: typed,
                fault: found.fault.map { DeskView(world: world, context).words($0) }
            ),
            status: .unprocessableContent
        )
    }

    func show(_ request: Request, _ context: OfficerContext) async throws -> Response {
        try await page(context)
    }

    func delete(_ form: Form, _ request: Request, _ context: OfficerContext) async throws
        -> Response
    {
        let reason = DeletionReason(rawValue: form["reason"])
        var faults: [FormFault] = []
        if reason == nil { faults.append(FormFault("reasons", "deletion.reasonMissing")) }
        if form["sure"] != "yes" { faults.append(FormFault("sure", "deletion.sureMissing")) }
        guard faults.isEmpty, let reason else {
            return try await page(
                context,
                chosen: reason,
                faults: faults,
                status: .unprocessableContent
            )
        }
        let (id, officer, address) = (try folder(of: context), context.officer, context.address)
        let world = world
        do {
            try await world.database.write { transaction in
                guard
                    let ended = try transaction.endedReport(
                        id,
                        in: officer.center,
                        knownTo: officer.id
                    ),
                    let record = try transaction.folder(id)
                else { throw Missing(keeping: nil) }
                try ended.delete(on: world.today)
                let holders = try transaction.holders(of: id)
                try transaction.delete(record, on: world.today, because: reason.rawValue)
                try transaction.note(
                    .deleted,
                    at: officer.center,
                    by: officer.id,
                    from: address,
                    folder: id,
                    instant: world.instant
                )
                for holder in holders where holder != officer.id {
                    try transaction.note(
                        .holdingDeleted,
                        at: officer.center,
                        by: officer.id,
                        from: address,
                        folder: id,
                        about: holder,
                        detail: DeletionDetail(number: record.number, reason: reason).text,
                        instant: world.instant
                    )
                }
            }
        } catch let refusal as any ReportRefusal {
            throw Refused(refusal, keeping: form)
        } catch StorageError.unavailable {
            throw Unavailable(keeping: form)
        }
        await settle()
        return .redirect(to: "\(Link.retention)?done=deletion")
    }

    /// Takes the words off the disk and writes down outside what no old copy may bring back.
    ///
    /// What does not come about now is made good by the next daily look; the report is gone either way.
    private func settle() async {
        do {
            if let home = world.home {
                try await RetentionRound(world: world, home: home).keepOutside()
            }
            try await world.database.settle()
        } catch {
            world.log.error("deletion not settled", metadata: ["type": "\(type(of: error))"])
        }
    }

    private func page(
        _ context: OfficerContext,
        chosen: DeletionReason? = nil,
        faults: [FormFault] = [],
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let (id, officer, view) = (
            try folder(of: context), context.officer, DeskView(world: world, context)
        )
        let ended = try await world.database.read {
            try $0.endedReport(id, in: officer.center, knownTo: officer.id)
        }
        guard let ended, ended.hasEnded else { throw HTTPError(.notFound) }
        let isTooSoon = ended.mayGoOn > world.today
        let kept = ended.keptUntil.flatMap { $0 >= world.today ? $0 : nil }
        return world.answer(
            DeletionPage(
                frame: view.frame(back: Link.deletion(of: id)),
                number: view.number(ended.number),
                ended: view.day(ended.endedOn),
                kept: kept.map { view.day($0) },
                from: isTooSoon && kept == nil ? view.day(ended.mayGoOn) : nil,
                faults: faults.summary(view.words, atDesk: true),
                form: kept == nil && !isTooSoon
                    ? DeletionForm(
                        action: Link.deletion(of: id),
                        reasons: DeletionReason.allCases.map { reason in
                            Choice(
                                code: reason.rawValue,
                                words: view.words("deletionReason.\(reason)"),
                                isChosen: reason == chosen
                            )
                        },
                        reasonFault: faults.fault(at: "reasons", view.words),
                        sureFault: faults.fault(at: "sure", view.words)
                    ) : nil
            ),
            in: view.language,
            status: status
        )
    }

    private func folder(of context: OfficerContext) throws -> FolderID {
        guard let id = context.parameters.get("report").flatMap({ FolderID($0) }) else {
            throw HTTPError(.notFound)
        }
        return id
    }
}
