import Casework
import Hummingbird
import Pages
import Storage

/// How the center's reports stand, for whoever oversees it: never a word of them (K2-16, A5.6).
struct OverviewController {
    let world: World
    /// Nobody follows more than this on one page; the latest come first.
    private static let most = 500

    func show(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let (view, center, world) = (
            DeskView(world: world, context), context.officer.center, world
        )
        let rows = try await world.database.read { transaction in
            let roster = try world.directories.current(of: center, in: transaction)
            return try transaction.overseenReports(of: center, limit: Self.most).map { report in
                OverviewRow(
                    number: view.number(report.number),
                    received: view.day(report.openedOn),
                    stage: view.words("stage.\(report.stage.rawValue)"),
                    officers: roster.names(of: try transaction.assignees(of: report.folder)),
                    due: view.due(report.dueOn)
                )
            }
        }
        let late = rows.count { $0.due?.isOver == true }
        return world.answer(
            OverviewPage(
                frame: view.frame(back: Link.overview, isReports: true),
                summary: view.words(
                    "overview.summary",
                    ["count": String(rows.count), "late": String(late)]
                ),
                rows: rows
            ),
            in: view.language
        )
    }
}

extension OverviewController {
    /// The way there with what stands there, for those who oversee the center.
    func link(for context: OfficerContext, _ view: DeskView) async throws -> Pages.Link? {
        guard context.officer.may(.oversee) else { return nil }
        let center = context.officer.center
        let reports = try await world.database.read {
            try $0.overseenReports(of: center, limit: Self.most)
        }
        let late = reports.count { view.due($0.dueOn)?.isOver == true }
        return Pages.Link(
            address: Link.overview,
            words: view.words(
                "overview.link",
                ["count": String(reports.count), "late": String(late)]
            )
        )
    }
}
