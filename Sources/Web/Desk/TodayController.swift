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
        var appointments = try await MeetingShelf(world: world, context).meetings(view)
        let counsels = context.officer.may(.counsel)
        if counsels {
            appointments += try await ConsultationShelf(world: world, context).appointments(view)
        }
        let today = appointments.count { $0.day == world.today }
        let expiring = try await ReportShelf(world: world, context)
            .take(.expiring, limit: Self.most)
        let pace = try await RetentionState.pace(of: context.officer.center, in: world)
        let told = try await NoticeController(world: world).untold(context, view)
        let team = try await world.directories.latest(of: context.officer.center).team
        let handovers = try await world.waitingHandovers(for: context, view)
        let page = TodayPage(
            frame: view.frame(isToday: true),
            day: world.today.headingWords(in: view.language),
            summary: tasks.summary(meetings: today, handovers: handovers.rows.count),
            notice: view.notice(of: request),
            flood: try await world.database.read { try $0.front() }.isFlooded ? FloodNotice() : nil,
            rehearsal: try await rehearsal(context),
            retentionStop: view.retentionStop(pace),
            duty: view.ownDuty(of: context.officer, in: team),
            told: told,
            returned: try await returned(context, view),
            tasks: tasks.rows,
            more: tasks.more,
            appointments: TodayAppointment.inOrder(appointments),
            expiring: expiring.map { view.row($0) },
            retention: context.officer.may(.confirmRetention) ? Link.retention : nil,
            news: try await world.centerNews(for: context),
            handovers: handovers,
            opening: counsels ? Link.opening : nil,
            overview: try await OverviewController(world: world).link(for: context, view)
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
                (late, try place(of: late, with: keys, in: transaction))
            }
        }
        return try found.map { late, place in
            let kept = try late.open(with: keys)
            let typed = TypedForm(kept: kept)
            let isNote = place.consultation != nil && typed.map(LateNote.isNote) == true
            return ReturnedWords(
                id: late.id.description,
                about: about(place, typed, view),
                day: view.day(world.today),
                words: typed.map { isNote ? LateNote.shown($0, view) : view.lines(of: $0) } ?? kept,
                address: address(of: place, typed),
                restoring: isNote ? Link.lateNotes(late.folder, late.id) : nil,
                removal: Link.removal(of: late.id),
                token: context.session.token.formToken
            )
        }
    }

    /// Where late words were meant for, as far as it still opens.
    private struct LatePlace: Sendable {
        var report: ReportFile?
        var consultation: ConsultationFile?
        var isCenter = false
    }

    private func place(
        of late: LateWords,
        with keys: OfficerKeys,
        in transaction: Transaction
    ) throws -> LatePlace {
        var place = LatePlace(isCenter: late.folder.bytes == keys.center.bytes)
        do {
            place.report = try ReportFile.open(
                late.folder,
                with: keys,
                in: transaction,
                world: world
            )
            place.consultation = try ConsultationFile.open(
                late.folder,
                with: keys,
                in: transaction,
                world: world
            )
        } catch is Damaged {
            // The officer's own words come back whatever became of the folder.
        }
        return place
    }

    private func about(_ place: LatePlace, _ typed: TypedForm?, _ view: DeskView) -> String {
        if let report = place.report { return view.kinds(report.report.summary.kinds) }
        if let file = place.consultation {
            let number = view.consultationNumber(file.folder.number)
            return "\(number) \(view.name(of: file.consultation.client))"
        }
        return place.isCenter && typed?.folder == nil
            ? view.place(of: typed) : view.words("shown.gone")
    }

    private func address(of place: LatePlace, _ typed: TypedForm?) -> String? {
        place.report.map { Link.report($0.folder.id) }
            ?? place.consultation.map { Link.consultation($0.folder.id) }
            ?? (place.isCenter && typed?.folder == nil ? typed?.page ?? Link.centerPages : nil)
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
