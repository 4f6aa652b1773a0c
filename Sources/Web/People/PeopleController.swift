import Casework
import Hummingbird
import Pages
import Storage
import Vault

/// Who works here and who is on duty; the director changes it.
struct PeopleController {
    let world: World

    func list(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let view = DeskView(world: world, context)
        let center = context.officer.center
        let world = world
        let (roster, since, pledges, invitations) = try await world.database.read { transaction in
            let roster = try world.directories.current(of: center, in: transaction)
            let invited = try roster.officers.filter { $0.standing == .invited }
                .compactMap { try transaction.invitation(of: $0.id) }
            return (
                roster, try transaction.beginnings(of: center),
                try transaction.pledges(of: center), invited
            )
        }
        let own = context.officer
        let team = Team(roster.officers)
        let mayManage = own.may(.managePeople)
        let rows = roster.officers.sorted { $0.standing.place < $1.standing.place }.map { officer in
            PersonRow(
                name: officer.name,
                account: officer.account,
                address: mayManage ? Link.person(officer.id) : nil,
                roles: view.roles(officer.roles),
                standing: view.standing(officer.standing),
                duty: view.words(officer.isOnDuty ? "people.onDuty" : "people.offDuty"),
                since: since[officer.id].map { view.day($0) },
                asides: asides(
                    of: officer,
                    roster.directory,
                    hasPledged: pledges[officer.id] != nil,
                    invitations.first { $0.officer == officer.id },
                    view
                )
            )
        }
        return world.answer(
            PeoplePage(
                frame: view.frame(back: Link.people, isPeople: true),
                summary: view.words(
                    "people.summary",
                    [
                        "working": String(team.officers.count { $0.standing == .active }),
                        "readers": String(team.readers.count),
                    ]
                ),
                notice: Done(request).map { view.words("people.\($0.rawValue)Done") },
                people: rows,
                duty: mayManage ? choices(of: team, view) : nil,
                offDuty: own.isOnDuty && team.readers.count > 1 && !mayManage,
                mayManage: mayManage,
                maySeeHistory: own.may(.seeAudit)
            ),
            in: view.language
        )
    }

    /// What has just been done, said once on the list.
    enum Done: String {
        case roster, offDuty, suspension, resumption, end

        init?(_ request: Request) {
            guard let done = request.uri.queryParameters["done"] else { return nil }
            self.init(rawValue: String(done))
        }
    }

    private func asides(
        of officer: Officer,
        _ directory: Directory,
        hasPledged: Bool,
        _ invitation: Invitation?,
        _ view: DeskView
    ) -> [Paragraph] {
        var said: [String] = []
        if officer.standing != .ended, let card = directory.card(of: officer.id),
            card.generation > 1, let day = card.since
        {
            said.append(
                view.words("people.newKeys", ["day": DayWords(short: day, in: view.language).words])
            )
        }
        if let day = invitation?.lastDay {
            said.append(
                view.words("people.until", ["day": DayWords(short: day, in: view.language).words])
            )
        } else if officer.standing == .active, !hasPledged {
            said.append(view.words("people.unpledged"))
        }
        return said.map { Paragraph(words: $0) }
    }

    private func choices(of team: Team, _ view: DeskView) -> ChoiceGroup {
        ChoiceGroup(
            choices: team.officers.filter(\.mayHandleReports).map { officer in
                Choice(
                    code: officer.id.description,
                    words: officer.name,
                    aside: view.roles(officer.roles),
                    isChosen: officer.isOnDuty
                )
            }
        )
    }

    func duty(_ form: Form, _ request: Request, _ context: OfficerContext) async throws -> Response
    {
        let chosen = Set(form.all("officer").compactMap { OfficerID($0) })
        return try await change(context, .roster) { try $0.onDuty(chosen) }
    }

    func offDuty(_ form: Form, _ request: Request, _ context: OfficerContext) async throws
        -> Response
    {
        let own = context.officer.id
        return try await change(context, .offDuty) { [try $0.goOffDuty(own)] }
    }

    private func change(
        _ context: OfficerContext,
        _ done: Done,
        _ decide: @escaping @Sendable (Team) throws -> [Officer]
    ) async throws -> Response {
        let (own, address, world) = (context.officer, context.address, world)
        do {
            try await world.database.write { transaction in
                for officer in try decide(Team(transaction.officers(of: own.center))) {
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
            }
        } catch let refusal as TeamRefusal {
            return DeskView(world: world, context).refusal(refusal, back: Link.people)
        }
        return .redirect(to: "\(Link.people)?done=\(done.rawValue)")
    }
}

extension Standing {
    /// Those at work first, those who left last.
    fileprivate var place: Int {
        switch self {
        case .active: 0
        case .invited: 1
        case .suspended: 2
        case .ended: 3
        }
    }
}
