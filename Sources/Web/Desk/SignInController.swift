import Casework
import HTTPTypes
import Hummingbird
import Pages
import Vault

/// The door of the desk: in and out.
struct SignInController {
    let world: World

    func form(_ request: Request, _ context: DeskContext) -> Response {
        let notice = DoorNotice.allCases.first {
            request.uri.queryParameters[Substring($0.rawValue)] != nil
        }
        return page(request, name: "", fault: nil, notice: notice, status: .ok)
    }

    func enter(_ request: Request, _ context: DeskContext) async throws -> Response {
        let form = try await request.form(upTo: Limits.doorForm)
        let account = form.trimmed("name").lowercased()
        guard !world.isInsecure(request) else {
            return page(request, name: account, fault: nil, notice: nil, status: .forbidden)
        }
        let outcome = try await SignIn(world: world).attempt(
            SignIn.Attempt(
                account: account,
                passphrase: form["passphrase"],
                once: form["once"],
                address: context.address
            )
        )
        switch outcome {
        case .signedIn(let token, _):
            // Whoever was signed in with this browser before is no longer.
            if let earlier = SessionCookie.token(of: request) {
                try await Sessions(world: world).end(earlier, by: nil, from: nil)
            }
            var response = Response.redirect(to: Link.today)
            response.headers[.setCookie] = SessionCookie.set(token)
            return response
        case .refused:
            return page(
                request,
                name: account,
                fault: "signIn.wrong",
                notice: nil,
                status: .unprocessableContent
            )
        case .throttled:
            return page(
                request,
                name: account,
                fault: "signIn.throttled",
                notice: nil,
                status: .tooManyRequests
            )
        case .busy:
            return page(
                request,
                name: account,
                fault: "signIn.busy",
                notice: nil,
                status: .serviceUnavailable
            )
        }
    }

    func leave(_ request: Request, _ context: OfficerContext) async throws -> Response {
        try await Sessions(world: world).end(
            context.session.token,
            by: context.officer,
            from: context.address
        )
        var response = Response.redirect(to: Link.signIn)
        response.headers[.setCookie] = SessionCookie.clear
        // Pages that *back* could still show; no cookies, which would end sign-ins elsewhere at the university.
        response.headers[.clearSiteData] = #""cache", "storage""#
        return response
    }

    private func page(
        _ request: Request,
        name: String,
        fault: String?,
        notice: DoorNotice?,
        status: HTTPResponse.Status
    ) -> Response {
        let language: Language =
            request.uri.queryParameters["language"] == "en" ? .english : .korean
        let view = DeskView(world: world, language: language, session: nil)
        let said: String? =
            switch notice {
            case .ended: "signIn.ended"
            case .kept: "signIn.endedKept"
            case .throttled, .busy, nil: nil
            }
        let files = request.uri.queryParameters[Substring(DoorNotice.files)] != nil
        let notices = [said, said != nil && files ? "signIn.filesNotKept" : nil].compactMap(\.self)
        return world.answer(
            SignInPage(
                frame: view.frame(tongue: "\(Link.signIn)?language=\(language.other.rawValue)"),
                name: name,
                fault: fault.map { view.words($0) },
                notice: notices.isEmpty
                    ? nil : notices.map { view.words($0) }.joined(separator: " "),
                isInsecure: world.isInsecure(request),
                reporterAddress: world.reporterOrigin + Link.window(language)
            ),
            in: language,
            status: status
        )
    }
}
