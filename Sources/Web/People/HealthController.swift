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
        let words = view.words
        let center = context.officer.center
        let (size, isWhole, officers) = try await world.database.read { transaction in
            (
                try transaction.size(), try transaction.isWhole(),
                try transaction.officers(of: center)
            )
        }
        let megabytes = { (bytes: Int) in
            words("health.megabytes", ["number": String((bytes + 1_048_575) / 1_048_576)])
        }
        let team = Team(officers)
        return world.answer(
            HealthPage(
                frame: view.frame(back: Link.health, isHealth: true),
                facts: [
                    Fact(
                        name: words("health.whole"),
                        words: words(isWhole ? "health.isWhole" : "health.isBroken")
                    ),
                    Fact(name: words("health.database"), words: megabytes(size)),
                    Fact(
                        name: words("health.free"),
                        words: world.database.freeBytes().map(megabytes)
                            ?? words("health.unknown")
                    ),
                    Fact(name: words("health.version"), words: Version.current),
                    Fact(name: words("health.today"), words: view.day(world.today).words),
                    Fact(
                        name: words("health.people"),
                        words: words(
                            "health.peopleCount",
                            [
                                "working": String(officers.count { $0.standing == .active }),
                                "readers": String(team.readers.count),
                            ]
                        )
                    ),
                ]
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
                what: view.words("permissionAct.\(entry.act)"),
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
