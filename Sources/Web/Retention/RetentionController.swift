import Casework
import Foundation
import Hummingbird
import Pages
import Storage

/// The director's page on what goes when, and the word that the clock is right.
struct RetentionController {
    let world: World

    func show(_ request: Request, _ context: OfficerContext) async throws -> Response {
        guard context.officer.may(.confirmRetention) else { throw HTTPError(.notFound) }
        let view = DeskView(world: world, context)
        let center = context.officer.center
        let last = try await world.database.read { try $0.retentionLook(of: center) }
        let announced = try await world.database.read {
            try $0.endedReports(in: center, endedBy: Day(ordinal: 1))
        }
        let rows = try await ReportShelf(world: world, context).take(.expiring, limit: 200)
        let period = world.campus[center]?.profile.privacy.retention.period
        let isDone = request.uri.queryParameters["done"] != nil
        let page = RetentionPage(
            frame: view.frame(back: Link.retention),
            period: period.map { $0.words(in: view.language) },
            notice: isDone ? view.words("retention.confirmed") : nil,
            stop: stop(RetentionWatch.pace(now: world.instant, last: last), last, view),
            going: announced.filter { $0.announcedFor.map { $0 <= world.today } ?? false }.count,
            coming: announced.count,
            hidden: max(0, announced.count - rows.count),
            rows: rows.map { row in
                ExpiringRow(
                    address: Link.report(row.folder.id),
                    number: view.number(row.folder.number),
                    due: view.due(row.dueOn)
                )
            }
        )
        return world.answer(page, in: view.language)
    }

    func confirm(_ form: Form, _ request: Request, _ context: OfficerContext) async throws
        -> Response
    {
        guard context.officer.may(.confirmRetention) else { throw HTTPError(.notFound) }
        do {
            let isDone = try await RetentionState.confirm(
                at: context.officer.center,
                by: context.officer.id,
                from: context.address,
                in: world
            )
            return .redirect(to: Link.retention + (isDone ? "?done=retention" : ""))
        } catch StorageError.unavailable {
            throw Unavailable(keeping: form)
        }
    }

    private func stop(_ pace: RetentionPace, _ last: Int?, _ view: DeskView) -> RetentionStopShown?
    {
        guard case .stopped(let stop) = pace, let last else { return nil }
        let lastDay = Day(inKorea: Date(timeIntervalSince1970: Double(last)))
        return RetentionStopShown(
            words: view.words("retention.stop.\(stop.rawValue)"),
            last: view.day(lastDay),
            now: view.day(world.today),
            action: Link.retentionConfirmation
        )
    }
}
