import Casework
import HTTPTypes
import Hummingbird
import Pages
import Storage
import Vault

/// An officer's own account: sessions, passphrase, telephone, recovery code.
struct AccountController {
    let world: World

    func show(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let done = request.uri.queryParameters["done"].flatMap { Done(rawValue: String($0)) }
        return try await page(context, notice: done)
    }

    /// The secret of the next telephone as a picture.
    func picture(_ request: Request, _ context: OfficerContext) async throws -> Response {
        try await world.telephonePicture(context)
    }

    /// What has just been done.
    enum Done: String {
        case passphrase, telephone, session, sessions
    }

    func passphrase(_ form: Form, _ request: Request, _ context: OfficerContext) async throws
        -> Response
    {
        let view = DeskView(world: world, context)
        let faults = view.faults(in: form, of: context.officer.account, at: "new")
        guard faults.isEmpty else { return try await page(context, faults) }
        return try await change(context, .passphrase, faultAt: "old") {
            try await $0.change(passphrase: form["old"], to: form["new"])
        }
    }

    func telephone(_ form: Form, _ request: Request, _ context: OfficerContext) async throws
        -> Response
    {
        try await change(context, .telephone, faultAt: "telephone-passphrase") {
            try await $0.changeTelephone(
                passphrase: form["passphrase"],
                old: form["old-once"],
                new: form["new-once"]
            )
        }
    }

    private func change(
        _ context: OfficerContext,
        _ done: Done,
        faultAt field: String,
        _ act: (OwnAccount) async throws -> SessionToken
    ) async throws -> Response {
        do {
            let token = try await act(OwnAccount(world: world, context))
            var response = Response.redirect(to: "\(Link.account)?done=\(done.rawValue)")
            response.headers[.setCookie] = SessionCookie.set(token)
            return response
        } catch OwnAccount.Refusal.ended {
            return .redirect(to: "\(Link.signIn)?\(DoorNotice.ended.rawValue)")
        } catch let refusal as OwnAccount.Refusal {
            return try await page(context, [fault(of: refusal, at: field)])
        }
    }

    func recoveryCode(_ form: Form, _ request: Request, _ context: OfficerContext) async throws
        -> Response
    {
        do {
            let settled = try await OwnAccount(world: world, context)
                .newRecoveryCode(passphrase: form["passphrase"])
            return DeskView(world: world, context)
                .ownCode(settled, of: context.officer, next: Link.account, replaces: true)
        } catch OwnAccount.Refusal.ended {
            return .redirect(to: "\(Link.signIn)?\(DoorNotice.ended.rawValue)")
        } catch let refusal as OwnAccount.Refusal {
            return try await page(context, [fault(of: refusal, at: "recovery-passphrase")])
        }
    }

    private func fault(of refusal: OwnAccount.Refusal, at field: String) -> FormFault {
        switch refusal {
        case .wrongPassphrase: FormFault(field, "account.wrongPassphrase")
        case .wrongNumber: FormFault("old-once", "account.wrongNumber")
        case .throttled: FormFault(field, "account.throttled")
        case .busy, .ended: FormFault(field, "account.busy")
        }
    }

    func endSession(_ form: Form, _ request: Request, _ context: OfficerContext) async throws
        -> Response
    {
        let chosen = form["session"]
        return try await end(context, .session) { $0.name == chosen }
    }

    func endOthers(_ form: Form, _ request: Request, _ context: OfficerContext) async throws
        -> Response
    {
        try await end(context, .sessions) { _ in true }
    }

    private func end(
        _ context: OfficerContext,
        _ done: Done,
        _ isMeant: @escaping @Sendable (SessionRecord) -> Bool
    ) async throws -> Response {
        let (officer, own, address) = (
            context.officer, context.session.token.hash, context.address
        )
        let world = world
        try await world.database.write { transaction in
            let ended = try transaction.sessions(of: officer.id)
                .filter { $0.tokenHash != own && isMeant($0) }
            for session in ended {
                try transaction.endSession(session.tokenHash, at: world.instant)
            }
            guard !ended.isEmpty else { return }
            try transaction.note(
                .sessionsEnded,
                at: officer.center,
                by: officer.id,
                from: address,
                about: officer.id,
                instant: world.instant
            )
        }
        return .redirect(to: "\(Link.account)?done=\(done.rawValue)")
    }

    private func page(
        _ context: OfficerContext,
        _ faults: [FormFault] = [],
        notice: Done? = nil
    ) async throws -> Response {
        let view = DeskView(world: world, context)
        let words = view.words
        let (officer, own) = (context.officer, context.session.token.hash)
        let (sessions, pledged) = try await world.database.read { transaction in
            (
                try transaction.sessions(of: officer.id),
                try transaction.pledges(of: officer.center)[officer.id]
            )
        }
        let secret = context.session.token.offeredSecret
        return world.answer(
            AccountPage(
                frame: view.frame(back: Link.account, isAccount: true),
                facts: [
                    Fact(name: words("account.name"), words: officer.name),
                    Fact(name: words("account.account"), words: officer.account),
                    Fact(name: words("account.roles"), words: view.roles(officer.roles)),
                    Fact(
                        name: words("account.pledge"),
                        words: pledged.map { view.day($0).words } ?? words("person.pledgeNone")
                    ),
                ],
                notice: notice.map { words("account.\($0.rawValue)Done") },
                faults: faults.summary(words, atDesk: true),
                sessions: sessions.map { session in
                    SessionRow(
                        since: view.moment(session.since),
                        seen: view.moment(session.seen),
                        isThis: session.tokenHash == own,
                        session: session.name
                    )
                },
                hasOthers: sessions.count > 1,
                secret: secret.base32.inGroups,
                telephone: view.telephone(secret, of: officer),
                picture: world.picture == nil ? nil : "\(Link.account)/picture",
                oldFault: faults.fault(at: "old", words),
                newFault: faults.fault(at: "new", words),
                againFault: faults.fault(at: "again", words),
                telephoneFault: faults.fault(at: "telephone-passphrase", words),
                onceFault: faults.fault(at: "old-once", words),
                recoveryFault: faults.fault(at: "recovery-passphrase", words)
            ),
            in: view.language,
            status: faults.isEmpty ? .ok : .unprocessableContent
        )
    }
}

extension SessionRecord {
    /// Names a session to the officer's own page; nothing can be done with it elsewhere.
    fileprivate var name: String { Hexadecimal.text(tokenHash.prefix(16)) }
}
