import Casework
import Foundation
import HTTPTypes
import Hummingbird
import Pages
import Storage

/// The director's page on what goes when, and the word that the clock is right.
struct RetentionController {
    let world: World

    func show(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let words = DeskView(world: world, context).words
        let notice: String? =
            switch request.uri.queryParameters["done"].map(String.init) {
            case "retention": words("retention.confirmed")
            case "deletion": words("deletion.done")
            case _: nil
            }
        return try await page(context, notice: notice)
    }

    func page(
        _ context: OfficerContext,
        notice: String? = nil,
        number: Field = Field(),
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let view = DeskView(world: world, context)
        let center = context.officer.center
        let last = try await world.database.read { try $0.retentionLook(of: center) }
        let period = world.campus[center]?.profile.privacy.retention.period
        // Where nothing goes by itself, whoever has to delete sees what has ended.
        let lookedThrough = period == nil ? world.today : Day(ordinal: 1)
        let ended = try await world.database.read {
            try $0.endedReports(
                in: center,
                endedBy: lookedThrough,
                knownTo: context.officer.id
            )
        }
        let announced = ended.filter { $0.announcedFor != nil }
        let rows = try await ReportShelf(world: world, context).take(.expiring, limit: 200)
        let page = RetentionPage(
            frame: view.frame(back: Link.retention),
            period: period.map { $0.words(in: view.language) },
            notice: notice,
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
            },
            deletion: context.officer.may(.deleteReports)
                ? NumberForm(
                    action: Link.retentionNumber,
                    number: number,
                    ended: period == nil ? view.ended(ended) : []
                ) : nil
        )
        return world.answer(page, in: view.language, status: status)
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

extension DeskView {
    /// What has ended and has a number, the first to end first; as many as a page holds.
    fileprivate func ended(_ reports: [EndedReport]) -> [EndedRow] {
        reports.filter { $0.hasEnded && $0.number != nil }.prefix(200).map { report in
            EndedRow(
                address: Link.deletion(of: report.folder),
                number: number(report.number),
                ended: day(report.endedOn)
            )
        }
    }
}
