import Hummingbird

/// Puts the officer's own address in the place of the proxy's, for the audit.
struct ClientAddress: RouterMiddleware {
    let deskProxy: DeskProxy?

    @concurrent
    func handle(
        _ request: Request,
        context: DeskContext,
        next: @concurrent (Request, DeskContext) async throws -> Response
    ) async throws -> Response {
        // Only a proxy on this machine is believed: anybody else could write the header too.
        guard let deskProxy, context.isFromHere,
            let address = deskProxy.address(in: request.headers)
        else { return try await next(request, context) }
        var context = context
        context.address = address
        return try await next(request, context)
    }
}
