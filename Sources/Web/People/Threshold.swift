import Casework
import Hummingbird

/// Nothing of the desk opens before somebody has settled in and given the pledge (F38).
struct Threshold: RouterMiddleware {
    typealias Context = OfficerContext

    @concurrent
    func handle(
        _ request: Request,
        context: OfficerContext,
        next: @concurrent (Request, OfficerContext) async throws -> Response
    ) async throws -> Response {
        guard context.officer.standing != .invited else { return .redirect(to: Link.welcome) }
        guard context.session.hasPledged else { return .redirect(to: Link.pledge) }
        return try await next(request, context)
    }
}

/// Lets pass whose role may do it (A5.6); for all others the page is not there.
struct Allowed: RouterMiddleware {
    typealias Context = OfficerContext

    let permission: Permission

    init(_ permission: Permission) { self.permission = permission }

    @concurrent
    func handle(
        _ request: Request,
        context: OfficerContext,
        next: @concurrent (Request, OfficerContext) async throws -> Response
    ) async throws -> Response {
        guard context.officer.may(permission) else { throw HTTPError(.notFound) }
        return try await next(request, context)
    }
}

extension RouterMethods where Context == OfficerContext {
    /// The same place for those only who may do it.
    func allowing(_ permission: Permission) -> RouterGroup<OfficerContext> {
        group().add(middleware: Allowed(permission))
    }
}
