import Casework
import HTTPTypes
import Hummingbird
import Storage

/// Who reads what comes: always, and on which days.
extension PeopleController {
    func duty(_ form: Form, _ request: Request, _ context: OfficerContext) async throws -> Response
    {
        let chosen = Set(form.all("officer").compactMap { OfficerID($0) })
        return try await change(context, .roster) { team, _ in
            (try team.onDuty(chosen), [])
        }
    }

    func offDuty(_ form: Form, _ request: Request, _ context: OfficerContext) async throws
        -> Response
    {
        let own = context.officer
        return try await change(context, .offDuty) { team, today in
            let (officer, turn) = try team.goOffDuty(own.id, on: today)
            return (own.isOnDuty ? [officer] : [], turn.map { [$0] } ?? [])
        }
    }

    func planTurn(_ form: Form, _ request: Request, _ context: OfficerContext) async throws
        -> Response
    {
        let (who, from, until) = (OfficerID(form["officer"]), Day(form["from"]), Day(form["until"]))
        var faults: [FormFault] = []
        if who == nil { faults.append(FormFault("turn-officer", "people.turnWho")) }
        for (field, day) in [("turn-from", from), ("turn-until", until)] where day == nil {
            faults.append(FormFault(field, "people.turnDay"))
        }
        guard faults.isEmpty, let who, let from, let until else {
            return try await page(context, typed: form, faults: faults)
        }
        let turn = DutyTurn(officer: who, from: from, until: until)
        let (own, address, world) = (context.officer, context.address, world)
        do {
            try await world.database.write { transaction in
                let today = world.today
                try transaction.team(of: own.center).plan(turn, on: today)
                try transaction.insert(turn, at: own.center)
                try transaction.note(
                    .turnPlanned,
                    at: own.center,
                    by: own.id,
                    from: address,
                    about: who,
                    detail: turn.detail,
                    instant: world.instant
                )
            }
        } catch let refusal as DutyTurnRefusal {
            let fault = FormFault(refusal.field, "people.turnRefusal.\(refusal.rawValue)")
            return try await page(context, typed: form, faults: [fault])
        }
        return .redirect(to: "\(Link.people)?done=\(Done.turn.rawValue)")
    }

    func endTurn(_ form: Form, _ request: Request, _ context: OfficerContext) async throws
        -> Response
    {
        guard let id = context.parameters.get("turn").flatMap({ DutyTurnID($0) }) else {
            throw HTTPError(.notFound)
        }
        return try await change(context, .turnEnd) { team, today in
            // Pressed twice, or over by itself in the meantime: it is as the director wished.
            ([], team.takeBack(id, on: today).map { [$0] } ?? [])
        }
    }

    private func change(
        _ context: OfficerContext,
        _ done: Done,
        _ decide: @escaping @Sendable (Team, Day) throws -> ([Officer], [DutyTurnChange])
    ) async throws -> Response {
        let (own, address, world) = (context.officer, context.address, world)
        do {
            try await world.database.write { transaction in
                let team = try transaction.team(of: own.center)
                let (officers, turns) = try decide(team, world.today)
                for officer in officers {
                    try transaction.set(onDuty: officer.isOnDuty, of: officer)
                    try transaction.note(
                        officer.isOnDuty ? .putOnDuty : .takenOffDuty,
                        at: own.center,
                        by: own.id,
                        from: address,
                        about: officer.id,
                        instant: world.instant
                    )
                }
                try transaction.take(back: turns, by: own, from: address, instant: world.instant)
            }
        } catch let refusal as TeamRefusal {
            return DeskView(world: world, context).refusal(refusal, back: Link.people)
        }
        return .redirect(to: "\(Link.people)?done=\(done.rawValue)")
    }
}

extension Transaction {
    /// Takes turns back, each with its note.
    func take(
        back changes: [DutyTurnChange],
        by officer: Officer,
        from address: String,
        instant: Int
    ) throws {
        for change in changes {
            try apply(change, at: officer.center)
            try note(
                .turnTakenBack,
                at: officer.center,
                by: officer.id,
                from: address,
                about: change.turn.officer,
                detail: change.turn.detail,
                instant: instant
            )
        }
    }
}

extension DutyTurn {
    /// The days as the record of permissions keeps them.
    var detail: String { "\(from) > \(until)" }
}

extension DutyTurnRefusal {
    /// The field of the form that it speaks of.
    var field: String {
        switch self {
        case .mayNotRead, .overlaps, .tooMany: "turn-officer"
        case .past: "turn-from"
        case .backwards, .tooFar: "turn-until"
        }
    }
}
