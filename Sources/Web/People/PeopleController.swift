import Casework
import Hummingbird
import Pages
import Storage
import Vault

/// Who works here and who is on duty; the director changes it.
struct PeopleController {
    let world: World

    func list(_ request: Request, _ context: OfficerContext) async throws -> Response {
        try await page(context, notice: Done(request))
    }

    /// The list, with what was typed into its form of turns when something there was wrong.
    func page(
        _ context: OfficerContext,
        notice: Done? = nil,
        typed form: Form = Form([]),
        faults: [FormFault] = []
    ) async throws -> Response {
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
        let team = roster.team
        let readers = team.readers(on: world.today)
        let mayManage = own.may(.managePeople)
        let rows = roster.officers.sorted { $0.standing.place < $1.standing.place }.map { officer in
            PersonRow(
                name: officer.name,
                account: officer.account,
                address: mayManage ? Link.person(officer.id) : nil,
                roles: view.roles(officer.roles),
                standing: view.standing(officer.standing),
                duty: view.duty(of: officer, in: team),
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
                        "readers": String(readers.count),
                    ]
                ),
                notice: notice.map { view.words("people.\($0.rawValue)Done") },
                faults: faults.summary(view.words, atDesk: true),
                people: rows,
                duty: mayManage ? choices(of: team, view) : nil,
                turns: view.turns(of: team, mayManage: mayManage),
                turnForm: mayManage ? view.turnForm(of: team, form, faults) : nil,
                offDuty: !mayManage && (try? team.goOffDuty(own.id, on: world.today)) != nil,
                mayManage: mayManage,
                maySeeHistory: own.may(.seeAudit)
            ),
            in: view.language,
            status: faults.isEmpty ? .ok : .unprocessableContent
        )
    }

    /// What has just been done, said once on the list.
    enum Done: String {
        case roster, offDuty, turn, turnEnd, suspension, resumption, end, roles

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
