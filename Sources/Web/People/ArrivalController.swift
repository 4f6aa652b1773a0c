import Casework
import HTTPTypes
import Hummingbird
import Pages
import Vault

/// The other two doors of the desk: a printed code once, and the code from the drawer.
struct ArrivalController {
    let world: World

    func invitation(_ request: Request, _ context: DeskContext) -> Response {
        guard !world.isInsecure(request) else { return .redirect(to: Link.signIn) }
        return invitation(request, account: "", fault: nil, status: .ok)
    }

    func open(_ request: Request, _ context: DeskContext) async throws -> Response {
        guard !world.isInsecure(request) else { return .redirect(to: Link.signIn) }
        let form = try await request.form(upTo: Limits.doorForm)
        let account = form.trimmed("account").lowercased()
        let outcome = try await Arrival(world: world).open(
            account: account,
            code: form["code"],
            from: context.address
        )
        switch outcome {
        case .opened(let token):
            try await endEarlier(request)
            var response = Response.redirect(to: Link.welcome)
            response.headers[.setCookie] = SessionCookie.set(token)
            return response
        case .refused:
            return invitation(
                request,
                account: account,
                fault: "arrival.wrong",
                status: .unprocessableContent
            )
        case .throttled:
            return invitation(
                request,
                account: account,
                fault: "signIn.throttled",
                status: .tooManyRequests
            )
        case .busy:
            return invitation(
                request,
                account: account,
                fault: "signIn.busy",
                status: .serviceUnavailable
            )
        }
    }

    func recovery(_ request: Request, _ context: DeskContext) -> Response {
        guard !world.isInsecure(request) else { return .redirect(to: Link.signIn) }
        return recovery(request, account: "", status: .ok)
    }

    func recover(_ request: Request, _ context: DeskContext) async throws -> Response {
        guard !world.isInsecure(request) else { return .redirect(to: Link.signIn) }
        let form = try await request.form(upTo: Limits.doorForm)
        let account = form.trimmed("account").lowercased()
        let view = view(of: request)
        let faults = view.faults(in: form, of: account)
        // What is wrong with the new passphrase says nothing about the account, and costs no try.
        guard faults.isEmpty else {
            return recovery(
                request,
                account: account,
                faults: faults,
                status: .unprocessableContent
            )
        }
        let outcome = try await Recovery(world: world).attempt(
            Recovery.Attempt(
                account: account,
                code: form["code"],
                once: form["once"],
                passphrase: form["passphrase"],
                address: context.address
            )
        )
        switch outcome {
        case .recovered(let settled):
            try await endEarlier(request)
            guard let session = try await Sessions(world: world).find(settled.token) else {
                return .redirect(to: Link.signIn)
            }
            return DeskView(world: world, language: session.officer.language, session: session)
                .ownCode(settled, of: session.officer, next: Link.today, replaces: true)
        case .refused:
            return recovery(
                request,
                account: account,
                fault: "recovery.wrong",
                status: .unprocessableContent
            )
        case .throttled:
            return recovery(
                request,
                account: account,
                fault: "signIn.throttled",
                status: .tooManyRequests
            )
        case .busy:
            return recovery(
                request,
                account: account,
                fault: "signIn.busy",
                status: .serviceUnavailable
            )
        }
    }

    /// Whoever was signed in with this browser before is no longer.
    private func endEarlier(_ request: Request) async throws {
        guard let earlier = SessionCookie.token(of: request) else { return }
        try await Sessions(world: world).end(earlier, by: nil, from: nil)
    }

    private func view(of request: Request) -> DeskView {
        let language: Language =
            request.uri.queryParameters["language"] == "en" ? .english : .korean
        return DeskView(world: world, language: language, session: nil)
    }

    private func invitation(
        _ request: Request,
        account: String,
        fault: String?,
        status: HTTPResponse.Status
    ) -> Response {
        let view = view(of: request)
        return world.answer(
            InvitationPage(
                frame: view.frame(
                    tongue: "\(Link.invitation)?language=\(view.language.other.rawValue)"
                ),
                account: account,
                fault: fault.map { view.words($0) }
            ),
            in: view.language,
            status: status
        )
    }

    private func recovery(
        _ request: Request,
        account: String,
        fault: String? = nil,
        faults: [FormFault] = [],
        status: HTTPResponse.Status
    ) -> Response {
        let view = view(of: request)
        return world.answer(
            RecoveryPage(
                frame: view.frame(
                    tongue: "\(Link.recovery)?language=\(view.language.other.rawValue)"
                ),
                faults: faults.summary(view.words, atDesk: true),
                account: account,
                fault: fault.map { view.words($0) },
                passphraseFault: faults.fault(at: "passphrase", view.words),
                againFault: faults.fault(at: "again", view.words)
            ),
            in: view.language,
            status: status
        )
    }
}

extension World {
    /// Over plain http a browser keeps no session but with this machine itself.
    func isInsecure(_ request: Request) -> Bool {
        guard !deskOrigin.hasPrefix("https:") else { return false }
        let host = request.head.authority ?? ""
        return !["localhost", "127.0.0.1", "[::1]"].contains { host.hasPrefix($0) }
    }
}

extension DeskView {
    /// What is wrong with a passphrase that was typed twice.
    func faults(
        in form: Form,
        of account: String,
        at field: String = "passphrase"
    ) -> [FormFault] {
        var faults: [FormFault] = []
        if let fault = passphraseFault(form[field], of: account, at: field) { faults.append(fault) }
        if form[field] != form["again"] { faults.append(FormFault("again", "welcome.different")) }
        return faults
    }
}
