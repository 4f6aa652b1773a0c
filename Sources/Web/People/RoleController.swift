import Casework
import Foundation
import HTTPTypes
import Hummingbird
import Storage
import Vault

/// Gives somebody other roles, with the grants that go with them and the record of it (E4 §5).
struct RoleController {
    let world: World

    func change(_ form: Form, _ request: Request, _ context: OfficerContext) async throws
        -> Response
    {
        guard let id = context.parameters.get("officer").flatMap({ OfficerID($0) }) else {
            throw HTTPError(.notFound)
        }
        let roles = Set(form.all("role").compactMap { Role(rawValue: $0) })
        let accepts = form["recovery"] == "yes"
        let (own, keys, address, world) = (context.officer, context.keys, context.address, world)
        do {
            try await world.database.write { transaction in
                let team = try transaction.team(of: own.center)
                let change = try team.change(
                    rolesOf: id,
                    to: roles,
                    by: own.id,
                    acceptingRecovery: accepts
                )
                try transaction.keep(change, by: keys, world: world)
                if !change.after.mayHandleReports {
                    try transaction.take(
                        back: team.endTurns(of: id, on: world.today),
                        by: own,
                        from: address,
                        instant: world.instant
                    )
                }
                try transaction.note(
                    .rolesChanged,
                    at: own.center,
                    by: own.id,
                    from: address,
                    about: id,
                    detail: change.detail,
                    instant: world.instant
                )
            }
        } catch TeamRefusal.unknown {
            throw HTTPError(.notFound)
        } catch let refusal as TeamRefusal {
            return DeskView(world: world, context).refusal(refusal, back: Link.person(id))
        }
        return .redirect(to: "\(Link.people)?done=\(PeopleController.Done.roles.rawValue)")
    }
}

extension Transaction {
    /// Writes other roles, and gives or takes the keys that belong to them.
    fileprivate func keep(_ change: RoleChange, by director: OfficerKeys, world: World) throws {
        let officer = change.after
        var keeper: Grant?
        if change.becomesDirector {
            let directory = try world.directories.current(of: officer.center, in: self).directory
            guard let card = directory.card(of: officer.id) else { throw TeamRefusal.unknown }
            keeper = try CenterSafe.open(with: director, in: self, world: world)
                .grant(to: card, signedBy: director)
        }
        try set(rolesOf: officer)
        if officer.isOnDuty != change.before.isOnDuty {
            try set(onDuty: officer.isOnDuty, of: officer)
        }
        if change.shrinks { try endSessions(of: officer.id, at: world.instant) }
        if change.losesReports {
            try deleteGrants(of: officer.id, on: world.today)
        } else if change.ceasesToDirect {
            try deleteCenterGrants(of: officer)
        }
        if let keeper { try insert(keeper) }
    }
}
