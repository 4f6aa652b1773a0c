import Casework
import Hummingbird
import Pages
import Storage

/// What concerns the server and the record of permissions, and never what anybody wrote.
struct HealthController {
    let world: World
    private static let perPage = 100

    func health(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let view = DeskView(world: world, context)
        let health = try await ServerHealth.look(of: context.officer.center, in: world)
        return world.answer(
            HealthPage(
                frame: view.frame(back: Link.health, isHealth: true),
                summary: view.summary(of: health),
                facts: view.facts(of: health)
            ),
            in: view.language
        )
    }

    func history(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let view = DeskView(world: world, context)
        let center = context.officer.center
        let asked = request.uri.queryParameters["page"].flatMap { Int($0) } ?? 1
        let page = min(max(1, asked), 1_000_000)
        let (entries, officers) = try await world.database.read { transaction in
            (
                try transaction.audit(
                    of: center,
                    acts: AuditAct.ofPermissions,
                    offset: (page - 1) * Self.perPage,
                    limit: Self.perPage + 1
                ),
                try transaction.officers(of: center)
            )
        }
        let name = { (id: OfficerID?) in officers.first { $0.id == id }?.name }
        let rows = entries.prefix(Self.perPage).map { entry in
            PermissionRow(
                when: view.moment(entry.instant),
                what: [view.words("permissionAct.\(entry.act)"), view.detail(of: entry)]
                    .compactMap { $0 }.joined(separator: ": "),
                whom: name(entry.subject ?? entry.officer) ?? "–",
                by: entry.act == .officerAdded
                    ? view.words("permissionHistory.setup") : name(entry.officer) ?? "–"
            )
        }
        return world.answer(
            PermissionHistoryPage(
                frame: view.frame(back: "\(Link.people)/history", isPeople: true),
                rows: rows,
                isEmpty: rows.isEmpty,
                newer: page > 1 ? "\(Link.people)/history?page=\(page - 1)" : nil,
                older: entries.count > Self.perPage
                    ? "\(Link.people)/history?page=\(page + 1)" : nil
            ),
            in: view.language
        )
    }
}
