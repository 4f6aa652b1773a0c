import Casework
import Hummingbird
import Pages
import Storage
import Vault

/// One of the people, for a director: what is theirs, and what can be done about their account.
struct PersonController {
    let world: World

    private struct Found: Sendable {
        let officer: Officer
        let team: Team
        let card: KeyCard?
        let since: Day?
        let pledged: Day?
        let invitation: Invitation?
        let held: [HeldFolder]
        let hasPassphrase: Bool
    }

    func show(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let view = DeskView(world: world, context)
        let found = try await find(context)
        let officer = found.officer
        let address = Link.person(officer.id)
        let isOneself = officer.id == context.officer.id
        let held = view.held(found.held)
        let standing = isOneself ? nil : officer.standing
        return world.answer(
            PersonPage(
                frame: view.frame(back: address, isPeople: true),
                name: officer.name,
                facts: facts(found, view),
                held: held,
                isHoldingNone: held.isEmpty,
                isAlone: found.held.contains(where: \.isAlone),
                isLastInCharge: found.held.contains(where: \.isLastInCharge),
                isOneself: isOneself,
                roles: standing != nil && standing != .ended
                    ? view.roleForm(
                        of: officer,
                        action: "\(address)/roles"
                    ) : nil,
                suspension: standing == .active || standing == .invited
                    ? PersonAct(action: "\(address)/suspension") : nil,
                resumption: standing == .suspended && found.hasPassphrase
                    ? PersonAct(action: "\(address)/resumption") : nil,
                another: standing == .invited ? PersonAct(action: "\(address)/code") : nil,
                newKeys: standing == .active || standing == .suspended
                    ? PersonAct(action: "\(address)/keys") : nil,
                ending: standing != nil && standing != .ended
                    ? PersonAct(action: "\(address)/end") : nil
            ),
            in: view.language
        )
    }

    private func facts(_ found: Found, _ view: DeskView) -> [Fact] {
        let officer = found.officer
        let words = view.words
        var facts = [
            Fact(name: words("people.name"), words: officer.account),
            Fact(name: words("person.roles"), words: view.roles(officer.roles)),
            Fact(name: words("person.standing"), words: view.standing(officer.standing)),
            Fact(
                name: words("person.duty"),
                words: view.duty(of: officer, in: found.team)
            ),
            Fact(
                name: words("person.pledge"),
                words: found.pledged.map { view.day($0).words } ?? words("person.pledgeNone")
            ),
        ]
        facts[0].name = words("person.account")
        if let since = found.since {
            facts.append(Fact(name: words("person.since"), words: view.day(since).words))
        }
        if let card = found.card, let since = card.since {
            facts.append(
                Fact(
                    name: words("person.keys"),
                    words: words(
                        "person.keysSince",
                        [
                            "day": view.day(since).words, "generation": String(card.generation),
                        ]
                    )
                )
            )
        }
        if let invitation = found.invitation {
            facts.append(
                Fact(
                    name: words("person.invitedUntil"),
                    words: words(
                        "person.untilDay",
                        ["day": view.day(invitation.lastDay).words]
                    )
                )
            )
        }
        return facts
    }

    private func find(_ context: OfficerContext) async throws -> Found {
        let (id, center, world) = (try id(of: context), context.officer.center, world)
        return try await world.database.read { transaction in
            guard let officer = try transaction.officer(id), officer.center == center else {
                throw HTTPError(.notFound)
            }
            return Found(
                officer: officer,
                team: try transaction.team(of: center),
                card: try world.directories.current(of: center, in: transaction).directory
                    .card(of: id),
                since: try transaction.beginnings(of: center)[id],
                pledged: try transaction.pledges(of: center)[id],
                invitation: try transaction.invitation(of: id),
                held: try transaction.heldFolders(of: id, seenBy: context.officer.id),
                hasPassphrase: try transaction.unlockSlot(of: id, .passphrase) != nil
            )
        }
    }

    private func id(of context: OfficerContext) throws -> OfficerID {
        guard let id = context.parameters.get("officer").flatMap({ OfficerID($0) }) else {
            throw HTTPError(.notFound)
        }
        return id
    }

    func suspend(_ form: Form, _ request: Request, _ context: OfficerContext) async throws
        -> Response
    {
        let (own, world) = (context.officer.id, world)
        return try await change(context, .officerSuspended, .suspension) { id, team, transaction in
            let officer = try team.suspend(id, by: own)
            // Whoever never came in has no other way to their keys than the code.
            if try transaction.invitation(of: id) != nil { try transaction.deleteRing(of: id) }
            try transaction.endSessions(of: id, at: world.instant)
            return officer
        }
    }

    func resume(_ form: Form, _ request: Request, _ context: OfficerContext) async throws
        -> Response
    {
        let own = context.officer.id
        return try await change(context, .officerResumed, .resumption) { id, team, transaction in
            guard try transaction.unlockSlot(of: id, .passphrase) != nil else {
                throw TeamRefusal.notSuspended
            }
            return try team.resume(id, by: own)
        }
    }

    func end(_ form: Form, _ request: Request, _ context: OfficerContext) async throws -> Response {
        let (own, accepts) = (context.officer.id, form["recovery"] == "yes")
        return try await change(context, .officerEnded, .end) { id, team, transaction in
            try team.end(
                id,
                by: own,
                acceptingRecovery: accepts
            )
        }
    }

    private func change(
        _ context: OfficerContext,
        _ act: AuditAct,
        _ done: PeopleController.Done,
        _ decide: @escaping @Sendable (OfficerID, Team, Transaction) throws -> Officer
    ) async throws -> Response {
        let (id, own, address, world) = (
            try id(of: context), context.officer, context.address, world
        )
        do {
            try await world.database.write { transaction in
                let team = try transaction.team(of: own.center)
                let officer = try decide(id, team, transaction)
                if !officer.mayHandleReports {
                    try transaction.take(
                        back: team.endTurns(of: id, on: world.today),
                        by: own,
                        from: address,
                        instant: world.instant
                    )
                }
                if officer.standing == .ended {
                    try transaction.carryOutEnd(of: officer, on: world.today, at: world.instant)
                } else {
                    try transaction.set(onDuty: officer.isOnDuty, of: officer)
                    try transaction.set(standing: officer.standing, of: officer)
                }
                try transaction.note(
                    act,
                    at: own.center,
                    by: own.id,
                    from: address,
                    about: id,
                    instant: world.instant
                )
            }
        } catch TeamRefusal.unknown {
            throw HTTPError(.notFound)
        } catch let refusal as TeamRefusal {
            return DeskView(world: world, context).refusal(refusal, back: Link.person(id))
        }
        return .redirect(to: "\(Link.people)?done=\(done.rawValue)")
    }
}
