import Casework
import Foundation
import Hummingbird
import Pages
import Storage
import Vault

/// What Today tells an officer once: what was done to the own account, and new keys among colleagues.
struct NoticeController {
    let world: World
    /// Nobody reads more of it on one page; the rest stands in the record of permissions.
    private static let most = 12
    private static let days = 30

    func untold(_ context: OfficerContext, _ view: DeskView) async throws -> ToldPart? {
        let officer = context.officer
        let since = world.instant - Self.days * 24 * 60 * 60
        let (entries, officers, began) = try await world.database.read { transaction in
            (
                try transaction.untold(AuditAct.told, to: officer, since: since),
                try transaction.officers(of: officer.center),
                try transaction.beginnings(of: officer.center)[officer.id]
            )
        }
        // What happened before somebody worked here is no news to them.
        let told = entries.filter { entry in
            entry.isTold(to: officer) && began.map { entry.day >= $0 } ?? false
        }
        guard let last = told.first else { return nil }
        let name = { (id: OfficerID?) in officers.first { $0.id == id }?.name ?? "–" }
        return ToldPart(
            rows: told.prefix(Self.most).map { entry in
                let isOwn = entry.subject == officer.id
                return ToldRow(
                    words: view.words(
                        "told.\(isOwn ? "own" : "others").\(entry.act)",
                        [
                            "who": name(entry.subject), "by": name(entry.officer),
                            "what": view.detail(of: entry) ?? "",
                        ]
                    ),
                    when: view.moment(entry.instant)
                )
            },
            isAboutOneself: told.contains { $0.subject == officer.id && $0.officer == officer.id },
            action: Link.notices,
            seen: last.sequence,
            token: context.session.token.formToken
        )
    }

    func seen(_ form: Form, _ request: Request, _ context: OfficerContext) async throws -> Response
    {
        let officer = context.officer
        guard let seen = Int(form["seen"]), seen > 0 else { return .redirect(to: Link.today) }
        try await world.database.write { transaction in
            // Never beyond what has happened: nobody silences what is still to come.
            let last = try transaction.lastOfAudit(of: officer.center)
            try transaction.set(told: min(seen, last), to: officer.id)
        }
        return .redirect(to: Link.today)
    }
}

extension AuditEntry {
    fileprivate var day: Day { Day(inKorea: .init(timeIntervalSince1970: Double(instant))) }
}
