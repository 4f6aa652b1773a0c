import Hummingbird

/// Where a reporter comes in: by the web's name or by the onion's, and through a server that is
/// discreet or not.
struct Entrance: RouterMiddleware {
    let world: World

    @concurrent
    func handle(
        _ request: Request,
        context: ReporterContext,
        next: @concurrent (Request, ReporterContext) async throws -> Response
    ) async throws -> Response {
        world.strangers.look(at: request.headers)
        var context = context
        context.origin = world.reporterOrigin
        if let onion = world.reporterOnion, let host = request.head.authority?.lowercased(),
            "http://\(host)" == onion || "http://\(host)" == onion + ":80"
        {
            context.origin = onion
        }
        return try await next(request, context)
    }
}
