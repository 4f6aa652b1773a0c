import Casework
import Hummingbird
import Pages
import Storage
import Vault

/// Lets a new center try its own way of working with an invented report, and take that away again.
struct RehearsalController {
    let world: World

    func hold(_ form: Form, _ request: Request, _ context: OfficerContext) async throws -> Response
    {
        let officer = context.officer
        let view = DeskView(world: world, context)
        guard officer.mayHandleReports, let center = world.campus[officer.center],
            try await !world.database.read({ try $0.hasEverHeard(officer.center) })
        else { return .redirect(to: Link.today) }
        var details = Story.Details()
        details.isRehearsal = true
        details.wish = .advise
        details.language = view.language
        let outcome = try await Reception(world: world).receive(
            Story(words: view.words("rehearsal.story"), details: details),
            draft: Draft.new(now: world.now(), server: world.serverKey),
            at: center
        )
        guard case .received(let receipt, _) = outcome else { return .redirect(to: Link.today) }
        let (address, instant) = (context.address, world.instant)
        try await world.database.write {
            try $0.note(
                .rehearsed,
                at: officer.center,
                by: officer.id,
                from: address,
                instant: instant
            )
        }
        return world.answer(
            RehearsalPage(
                frame: view.frame(),
                code: receipt.code,
                receiptAddress: world.reporterOrigin + Link.receipt(view.language)
            ),
            in: view.language
        )
    }

    func remove(_ form: Form, _ request: Request, _ context: OfficerContext) async throws
        -> Response
    {
        guard let id = context.parameters.get("report").flatMap({ FolderID($0) }) else {
            throw HTTPError(.notFound)
        }
        let (keys, address, world) = (context.keys, context.address, world)
        do {
            try await world.database.write { transaction in
                guard let file = try ReportFile.open(id, with: keys, in: transaction, world: world)
                else { throw Missing(keeping: nil) }
                try file.report.remove()
                try transaction.delete(file.folder, on: world.today, because: "rehearsal")
                try transaction.note(
                    .removed,
                    at: keys.center,
                    by: keys.officer,
                    from: address,
                    folder: id,
                    instant: world.instant
                )
            }
        } catch let refusal as any ReportRefusal {
            throw Refused(refusal.key, keeping: nil)
        }
        return .redirect(to: Link.today)
    }
}
