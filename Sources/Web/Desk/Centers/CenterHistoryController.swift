import Casework
import Hummingbird
import Pages
import Storage

/// Earlier versions of the center's words, and the way back to one.
struct CenterHistoryController {
    let world: World

    func list(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let isWindow = try isWindow(context)
        let view = CenterView(desk: DeskView(world: world, context), campus: world.campus)
        let history = try await history(context, isWindow)
        let latest = history.entries.first?.revision.number
        let name = isWindow ? "window" : "center"
        let founded = view.campus[context.officer.center]?.foundedOn ?? world.today
        return world.answer(
            CenterHistoryPage(
                frame: view.desk.frame(back: Link.centerHistory(name), isCenterPages: true),
                name: view.words("centerPages.\(name)"),
                notice: request.uri.queryParameters["done"] == "return"
                    ? view.words("centerPages.wentBack") : nil,
                versions: history.entries.map { entry in
                    VersionRow(
                        address: Link.centerVersion(name, entry.revision.number),
                        number: entry.revision.number,
                        day: view.desk.day(entry.revision.publishedOn),
                        who: view.who(entry, besides: context.officer.center),
                        part: view.part(entry.revision.part),
                        isNow: entry.revision.number == latest
                    )
                },
                since: history.entries.isEmpty ? view.desk.day(founded) : nil
            ),
            in: view.language
        )
    }

    func show(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let isWindow = try isWindow(context)
        let history = try await history(context, isWindow)
        guard let number = context.parameters.get("number").flatMap({ Int($0) }),
            let entry = history[number]
        else { throw HTTPError(.notFound) }
        let (pages, latest) = (history.pages, history.entries.first?.revision.number ?? number)
        let versions = try await world.database.read { transaction in
            try [max(1, number - 1), number, latest].map { number in
                guard let definition = try transaction.definition(number, of: pages) else {
                    throw StorageError.broken
                }
                return try CenterWords(definition, of: pages)
            }
        }
        let view = CenterView(desk: DeskView(world: world, context), campus: world.campus)
        let name = isWindow ? "window" : "center"
        return world.answer(
            CenterVersionPage(
                frame: view.desk.frame(
                    back: Link.centerVersion(name, number),
                    isCenterPages: true
                ),
                name: view.words("centerPages.\(name)"),
                number: number,
                day: view.desk.day(entry.revision.publishedOn),
                who: view.who(entry, besides: context.officer.center),
                history: Link.centerHistory(name),
                changes: view.changes(from: versions[0].fields, to: versions[1].fields),
                since: view.changes(from: versions[1].fields, to: versions[2].fields),
                back: number == latest ? nil : Link.centerReturn(name, number),
                retention: view.retention(then: versions[1], now: versions[2])
            ),
            in: view.language
        )
    }

    func goBack(_ form: Form, _ request: Request, _ context: OfficerContext) async throws
        -> Response
    {
        let isWindow = try isWindow(context)
        guard let number = context.parameters.get("number").flatMap({ Int($0) }) else {
            throw HTTPError(.notFound)
        }
        do {
            try await CenterPublishing(world: world, context).goBack(
                to: number,
                ofWindow: isWindow,
                restoringRetention: form["retention"] == "then"
            )
        } catch PublishingRefusal.unknownVersion {
            throw HTTPError(.notFound)
        } catch let refusal as PublishingRefusal {
            throw Refused("refusal.publishing.\(refusal.rawValue)", keeping: nil)
        } catch StorageError.unavailable {
            throw Unavailable(keeping: nil)
        }
        let name = isWindow ? "window" : "center"
        return .redirect(to: "\(Link.centerHistory(name))?done=return")
    }

    private func history(_ context: OfficerContext, _ isWindow: Bool) async throws
        -> CenterHistory
    {
        let both = try await world.centerHistories(of: context.officer)
        return isWindow ? both.window : both.center
    }

    private func isWindow(_ context: OfficerContext) throws -> Bool {
        try context.requireEditing()
        switch context.parameters.get("pages") {
        case "window": return true
        case "center": return false
        case _: throw HTTPError(.notFound)
        }
    }
}

extension World {
    /// The versions of the window's words and of the officer's own center's.
    func centerHistories(of officer: Officer) async throws -> (
        window: CenterHistory, center: CenterHistory
    ) {
        let center = officer.center
        return try await database.read { transaction in
            guard let window = try transaction.windowID() else { throw StorageError.broken }
            return (
                try CenterHistory.read(.window(window), in: transaction),
                try CenterHistory.read(.center(center), in: transaction)
            )
        }
    }
}
