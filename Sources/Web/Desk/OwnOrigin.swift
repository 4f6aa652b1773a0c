import HTTPTypes
import Hummingbird

/// Refuses forms that another site sends in an officer's name.
struct OwnOrigin<Context: RequestContext>: RouterMiddleware {
    let deskOrigin: String

    @concurrent
    func handle(
        _ request: Request,
        context: Context,
        next: @concurrent (Request, Context) async throws -> Response
    ) async throws -> Response {
        guard request.method == .post, !isOwn(request) else {
            return try await next(request, context)
        }
        throw HTTPError(.forbidden)
    }

    /// A browser that says nothing of where a form comes from is believed: the token decides.
    private func isOwn(_ request: Request) -> Bool {
        if let site = request.headers[.secFetchSite], site != "same-origin", site != "none" {
            return false
        }
        guard let origin = request.headers[.origin] else { return true }
        guard let host = request.head.authority else { return false }
        // The host was checked at the door of the face.
        return origin == deskOrigin || origin == "http://\(host)" || origin == "https://\(host)"
    }
}

extension HTTPField.Name {
    static var clearSiteData: Self {
        guard let name = Self("Clear-Site-Data") else { preconditionFailure("a header's name") }
        return name
    }

    static var secFetchSite: Self {
        guard let name = Self("Sec-Fetch-Site") else { preconditionFailure("a header's name") }
        return name
    }
}
