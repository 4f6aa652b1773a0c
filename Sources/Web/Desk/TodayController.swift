import Casework
import Hummingbird
import Pages
import Storage
import Vault

/// What waits for an officer today.
struct TodayController {
    let world: World
    /// A day shows what a person can do in one; the rest is under Reports.
    private static let most = 20

    func today(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let view = DeskView(world: world, context)
        let shelf = ReportShelf(world: world, context)
        let fresh = try await shelf.take(.stage(.new), limit: Self.most)
        let replies = try await shelf.take(.replied, limit: Self.most)
        let listed = Set((fresh + replies).map(\.folder.id))
        let due = try await shelf.take(
            .due(by: world.today.adding(workingDays: 2, holidays: world.holidays)),
            limit: Self.most
        ).filter { !listed.contains($0.folder.id) }
        let expiring = try await shelf.take(.expiring, limit: Self.most)
        let pace = try await RetentionState.pace(of: context.officer.center, in: world)
        let returned = try await returned(context, view)
        let rehearsal = try await rehearsal(context)
        let meetings = try await MeetingShelf(world: world, context).today(view)
        let consultations =
            context.officer.may(.counsel)
            ? try await ConsultationShelf(world: world, context).today(view)
            : TodayConsultations()
        let page = TodayPage(
            frame: view.frame(isToday: true),
            day: world.today.headingWords(in: view.language),
            summary: fresh.isEmpty && due.isEmpty && replies.isEmpty
                ? view.words("today.summaryQuiet")
                : view.words(
                    "today.summary",
                    [
                        "fresh": String(fresh.count), "due": String(due.count),
                        "replies": String(replies.count),
                    ]
                ),
            notice: view.notice(of: request),
            flood: try await world.database.read { try $0.front() }.isFlooded ? FloodNotice() : nil,
            rehearsal: rehearsal,
            retentionStop: view.retentionStop(pace),
            returned: returned,
            news: try await world.centerNews(for: context),
            due: due.map { view.row($0) },
            fresh: fresh.map { view.row($0) },
            replies: replies.map { view.row($0) },
            expiring: expiring.map { view.row($0) },
            meetings: meetings,
            consultations: consultations,
            isQuiet: fresh.isEmpty && due.isEmpty && replies.isEmpty && returned.isEmpty
                && rehearsal == nil && expiring.isEmpty && meetings.isEmpty
                && consultations.isEmpty
        )
        return world.answer(page, in: view.language)
    }

    /// A center that never had a report tries its own way of working before somebody needs it.
    private func rehearsal(_ context: OfficerContext) async throws -> RehearsalOffer? {
        let center = context.officer.center
        guard context.officer.mayHandleReports, context.officer.isOnDuty,
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
            let typed = try late.typed(with: keys)
            let isNote = LateNote.isNote(typed)
            return ReturnedWords(
                id: late.id.description,
                about: about(place, view),
                day: view.day(world.today),
                words: isNote || place.consultation != nil
                    ? LateNote.shown(typed, view) : try late.open(with: keys),
                address: address(of: place),
                restoring: isNote && place.consultation != nil
                    ? Link.lateNotes(late.folder, late.id) : nil,
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

    private func about(_ place: LatePlace, _ view: DeskView) -> String {
        if let report = place.report { return view.kinds(report.report.summary.kinds) }
        if let file = place.consultation {
            return "\(view.number(file.folder.number)) \(view.name(of: file.consultation.client))"
        }
        return view.words(place.isCenter ? "centerPages.lateWords" : "shown.gone")
    }

    private func address(of place: LatePlace) -> String? {
        place.report.map { Link.report($0.folder.id) }
            ?? place.consultation.map { Link.consultation($0.folder.id) }
            ?? (place.isCenter ? Link.centerPages : nil)
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
