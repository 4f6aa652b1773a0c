import Casework
import HTTPTypes
import Hummingbird
import Pages
import Storage
import Vault

/// Between the door and the desk: settling in, and the pledge.
struct WelcomeController {
    let world: World

    func form(_ request: Request, _ context: OfficerContext) -> Response {
        guard context.officer.standing == .invited else { return .redirect(to: Link.today) }
        return page(context, [])
    }

    /// The secret as a picture for a telephone, until it is settled.
    func picture(_ request: Request, _ context: OfficerContext) async throws -> Response {
        guard context.officer.standing == .invited else { return .redirect(to: Link.today) }
        return try await world.telephonePicture(context)
    }

    func settle(_ form: Form, _ request: Request, _ context: OfficerContext) async throws
        -> Response
    {
        guard context.officer.standing == .invited else { return .redirect(to: Link.today) }
        let view = DeskView(world: world, context)
        var faults = view.faults(in: form, of: context.officer.account)
        let secret = context.session.token.offeredSecret
        let step = TimeCode.accept(form["once"], secret: secret, now: world.now())
        if step == nil { faults.append(FormFault("once", "welcome.wrongNumber")) }
        guard faults.isEmpty, let step else { return page(context, faults) }
        do {
            let settled = try await Arrival(world: world).settle(
                context.session,
                passphrase: form["passphrase"],
                step: step,
                from: context.address
            )
            return view.ownCode(settled, of: context.officer, next: Link.pledge, replaces: false)
        } catch is Used {
            throw Refused("welcome.used", keeping: nil)
        } catch is TooManySignIns {
            return page(context, [FormFault("passphrase", "signIn.busy")])
        }
    }

    private func page(_ context: OfficerContext, _ faults: [FormFault]) -> Response {
        let view = DeskView(world: world, context)
        let secret = context.session.token.offeredSecret
        return world.answer(
            WelcomePage(
                frame: view.frame(back: Link.welcome),
                faults: faults.summary(view.words, atDesk: true),
                passphraseFault: faults.fault(at: "passphrase", view.words),
                againFault: faults.fault(at: "again", view.words),
                onceFault: faults.fault(at: "once", view.words),
                secret: secret.base32.inGroups,
                telephone: view.telephone(secret, of: context.officer),
                picture: world.picture == nil ? nil : "\(Link.welcome)/picture"
            ),
            in: view.language,
            status: faults.isEmpty ? .ok : .unprocessableContent
        )
    }

    func pledge(_ request: Request, _ context: OfficerContext) -> Response {
        guard context.officer.standing == .active else { return .redirect(to: Link.welcome) }
        guard !context.session.hasPledged else { return .redirect(to: Link.today) }
        return pledge(context, fault: nil)
    }

    func agree(_ form: Form, _ request: Request, _ context: OfficerContext) async throws
        -> Response
    {
        let officer = context.officer
        guard officer.standing == .active else { return .redirect(to: Link.welcome) }
        guard form["agree"] == "yes" else { return pledge(context, fault: "pledge.missing") }
        let (address, world) = (context.address, world)
        try await world.database.write { transaction in
            guard try !transaction.hasPledged(officer.id) else { return }
            try transaction.insert(Pledge(officer: officer.id, agreedOn: world.today))
            try transaction.note(
                .pledgeAgreed,
                at: officer.center,
                by: officer.id,
                from: address,
                about: officer.id,
                instant: world.instant
            )
        }
        return .redirect(to: Link.today)
    }

    private func pledge(_ context: OfficerContext, fault: String?) -> Response {
        let view = DeskView(world: world, context)
        let words = view.words
        var frame = view.frame(back: Link.pledge)
        (frame.mayReports, frame.mayPeople, frame.mayHealth) = (false, false, false)
        return world.answer(
            PledgePage(
                frame: frame,
                clauses: (1...Pledge.clauses).map { Paragraph(words: words("pledge.clause\($0)")) },
                facts: [
                    Fact(name: words("pledge.who"), words: context.officer.name),
                    Fact(name: words("pledge.day"), words: view.day(world.today).words),
                    Fact(
                        name: words("pledge.version"),
                        words: words(
                            "pledge.versionWords",
                            ["version": String(Pledge.current)]
                        )
                    ),
                ],
                fault: fault.map { words($0) }
            ),
            in: view.language,
            status: fault == nil ? .ok : .unprocessableContent
        )
    }
}
