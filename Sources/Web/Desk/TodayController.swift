import Casework
import Hummingbird
import Pages
import Storage
import Vault

/// What waits for an officer today.
struct TodayController {
    let world: World
    private static let most = 20

    func today(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let view = DeskView(world: world, context)
        let tasks = try await TodayTasks(for: context, view)
        let meetings = try await MeetingShelf(world: world, context).meetings(view)
        let expiring = try await ReportShelf(world: world, context)
            .take(.expiring, limit: Self.most)
        let pace = try await RetentionState.pace(of: context.officer.center, in: world)
        let told = try await NoticeController(world: world).untold(context, view)
        let team = try await world.directories.latest(of: context.officer.center).team
        let page = TodayPage(
            frame: view.frame(isToday: true),
            day: world.today.headingWords(in: view.language),
            summary: tasks.summary(meetings: meetings.count { $0.due.isToday }),
            notice: view.notice(of: request),
            flood: try await world.database.read { try $0.front() }.isFlooded ? FloodNotice() : nil,
            rehearsal: try await rehearsal(context),
            retentionStop: view.retentionStop(pace),
            duty: view.ownDuty(of: context.officer, in: team),
            told: told,
            returned: try await returned(context, view),
            tasks: tasks.rows,
            more: tasks.more,
            appointments: meetings,
            expiring: expiring.map { view.row($0) },
            retention: context.officer.may(.confirmRetention) ? Link.retention : nil,
            news: try await world.centerNews(for: context)
        )
        return world.answer(page, in: view.language)
    }

    /// A center that never had a report tries its own way of working before somebody needs it.
    private func rehearsal(_ context: OfficerContext) async throws -> RehearsalOffer? {
        let center = context.officer.center
        let team = try await world.directories.latest(of: center).team
        guard team.readers(on: world.today).contains(where: { $0.id == context.officer.id }),
            try await !world.database.read({ try $0.hasEverHeard(center) })
        else { return nil }
        return RehearsalOffer(action: Link.rehearsal, token: context.session.token.formToken)
    }

    private func returned(
        _ context: OfficerContext,
        _ view: DeskView
    ) async throws -> [ReturnedWords] {
        let keys = context.keys
        let world = world
        let found = try await world.database.read { transaction in
            try transaction.lateWords(of: keys.officer).map { late in
                do {
                    return (
                        late,
                        try ReportFile.open(
                            late.folder,
                            with: keys,
                            in: transaction,
                            world: world
                        )
                    )
                } catch is Damaged {
                    // The officer's own words come back whatever became of the report.
                    return (late, nil)
                }
            }
        }
        return try found.map { late, report in
            let kept = try late.open(with: keys)
            let typed = TypedForm(kept: kept)
            let isOfFolder = typed?.folder != nil || late.folder.bytes != keys.center.bytes
            return ReturnedWords(
                id: late.id.description,
                about: report.map { view.kinds($0.report.summary.kinds) }
                    ?? (isOfFolder ? view.words("shown.gone") : view.place(of: typed)),
                day: view.day(world.today),
                words: typed.map { view.lines(of: $0) } ?? kept,
                address: report.map { Link.report($0.folder.id) }
                    ?? (isOfFolder ? nil : typed?.page ?? Link.centerPages),
                removal: Link.removal(of: late.id),
                token: context.session.token.formToken
            )
        }
    }

    func remove(_ form: Form, _ request: Request, _ context: OfficerContext) async throws
        -> Response
    {
        guard let id = DraftID(try context.parameters.require("draft")) else {
            throw HTTPError(.notFound)
        }
        let officer = context.officer
        let (address, instant) = (context.address, world.instant)
        let isGone = try await world.database.write { transaction in
            guard try transaction.deleteLateWords(id, of: officer.id) else { return false }
            try transaction.note(
                .lateWordsThrownAway,
                at: officer.center,
                by: officer.id,
                from: address,
                instant: instant
            )
            return true
        }
        guard isGone else { throw HTTPError(.notFound) }
        return .redirect(to: Link.today)
    }

    func language(_ form: Form, _ request: Request, _ context: OfficerContext) async throws
        -> Response
    {
        guard let language = Language(rawValue: form["language"]) else {
            throw HTTPError(.badRequest)
        }
        let officer = context.officer.id
        let center = context.officer.center
        try await world.database.write { try $0.set(language: language, of: officer) }
        world.directories.forget(center)
        // Only back to a page of ours: an address from a form leads nowhere else.
        let back = form["back"]
        let isOurs =
            back.hasPrefix("/") && !back.hasPrefix("//") && !back.contains("\\")
            && back.utf8.allSatisfy { (0x21...0x7E).contains($0) }
        return .redirect(to: isOurs ? back : Link.today)
    }
}
