import Casework
import Foundation
import HTTPTypes
import Hummingbird
import Vault

/// Looks whose cookie it is; without one it leads to the door, and keeps words that came too late.
struct Doorkeeper: RouterMiddleware {
    typealias Context = DeskContext

    let world: World

    @concurrent
    func handle(
        _ request: Request,
        context: DeskContext,
        next: @concurrent (Request, DeskContext) async throws -> Response
    ) async throws -> Response {
        let sessions = Sessions(world: world)
        let token = SessionCookie.token(of: request)
        if let token, let session = try await sessions.find(token) {
            var context = context
            context.session = session
            return try await next(request, context)
        }
        guard request.method == .post, let token else {
            return leadToDoor(because: token == nil ? nil : .ended)
        }
        let isKept = try await keep(request, after: token, context, in: sessions)
        return leadToDoor(because: isKept ? .kept : .ended)
    }

    private func leadToDoor(because reason: DoorNotice?) -> Response {
        let address = reason.map { "\(Link.signIn)?\($0.rawValue)" } ?? Link.signIn
        var response = Response.redirect(to: address)
        response.headers[.setCookie] = SessionCookie.clear
        return response
    }

    /// Twenty minutes of typing are not lost because a clock ran out.
    private func keep(
        _ request: Request,
        after token: SessionToken,
        _ context: DeskContext,
        in sessions: Sessions
    ) async throws -> Bool {
        let form = try await request.form()
        // What the script keeps by itself still stands on the page.
        guard form["quietly"].isEmpty else { return false }
        guard
            let typed = TypedForm(form, sentTo: request.uri.path)?.besides(world.campus),
            typed.text.utf8.count <= Content.longestWords
        else { return false }
        return try await sessions.keepLate(typed, after: token, from: context.address)
    }
}

/// Why somebody stands at the door.
enum DoorNotice: String, CaseIterable {
    case ended, kept, throttled, busy
}
