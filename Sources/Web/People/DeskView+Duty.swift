import Casework
import Pages

extension DeskView {
    /// Whether somebody reads what comes today, and until when.
    func duty(of officer: Officer, in team: Team) -> String {
        let today = world.today
        if officer.mayHandleReports,
            let turn = team.turns.first(where: { $0.officer == officer.id && $0.covers(today) })
        {
            return words("people.inTurn", ["day": turn.until.shortWords(in: language)])
        }
        guard officer.isOnDuty else { return words("people.offDuty") }
        let reads = team.readers(on: today).contains { $0.id == officer.id }
        return words(reads ? "people.onDuty" : "people.standsBy")
    }

    /// The turns that run or are to come, with what a director can do about them.
    func turns(of team: Team, mayManage: Bool) -> [TurnRow] {
        let today = world.today
        return team.turnsAhead(on: today).map { turn in
            let name = team.officers.first { $0.id == turn.officer }?.name ?? "–"
            return TurnRow(
                name: name,
                from: day(turn.from),
                until: day(turn.until),
                isNow: turn.covers(today),
                ending: mayManage
                    ? TurnEnd(
                        action: Link.end(of: turn.id),
                        label: words(
                            "people.turnBackOf",
                            ["name": name, "day": turn.from.shortWords(in: language)]
                        )
                    ) : nil
            )
        }
    }

    func turnForm(of team: Team, _ form: Form, _ faults: [FormFault]) -> TurnForm {
        let today = world.today
        return TurnForm(
            action: Link.turns,
            officers: ChoiceGroup(
                choices: team.officers.filter(\.mayHandleReports).map { officer in
                    Choice(
                        code: officer.id.description,
                        words: officer.name,
                        aside: roles(officer.roles),
                        isChosen: form["officer"] == officer.id.description
                    )
                },
                fault: faults.fault(at: "turn-officer", words)
            ),
            from: Field(value: form["from"], fault: faults.fault(at: "turn-from", words)),
            until: Field(value: form["until"], fault: faults.fault(at: "turn-until", words)),
            earliest: today.description,
            latest: today.adding(days: DutyTurn.furthestDays).description
        )
    }

    /// What Today says to somebody whose turn runs or is about to.
    func ownDuty(of officer: Officer, in team: Team) -> String? {
        let today = world.today
        let soon = today.adding(days: 7)
        guard officer.mayHandleReports,
            let turn = team.turnsAhead(on: today)
                .first(where: { $0.officer == officer.id && $0.from <= soon })
        else { return nil }
        return words(
            turn.covers(today) ? "today.inTurn" : "today.turnComes",
            [
                "from": turn.from.shortWords(in: language),
                "until": turn.until.shortWords(in: language),
            ]
        )
    }
}
