package import HTTPTypes
package import Hummingbird

/// What one face shows: each path with what may be done there.
///
/// A known path asked in a wrong way is answered by 405 and what it does allow; HEAD is where GET is.
package final class FaceRoutes<Context: RequestContext>: RouterMethods {
    private let router = Router(context: Context.self, options: .autoGenerateHeadEndpoints)
    private var allowed: [String: (path: RouterPath, methods: [HTTPRequest.Method])] = [:]

    package init(context: Context.Type = Context.self) {}

    @discardableResult
    package func on<Responder: HTTPResponder>(
        _ path: RouterPath,
        method: HTTPRequest.Method,
        responder: Responder
    ) -> Self where Responder.Context == Context {
        allowed[path.description, default: (path, [])].methods.append(method)
        router.on(path, method: method, responder: responder)
        return self
    }

    @discardableResult
    package func add(middleware: any MiddlewareProtocol<Request, Response, Context>) -> Self {
        router.add(middleware: middleware)
        return self
    }

    /// The paths and methods that were declared, for the tests that walk all of them.
    package var declared: [(path: String, method: HTTPRequest.Method)] {
        allowed.values.flatMap { entry in
            entry.methods.map { (entry.path.description, $0) }
        }.sorted { ($0.0, $0.1.rawValue) < ($1.0, $1.1.rawValue) }
    }

    func responder() -> RouterResponder<Context> {
        for (path, methods) in allowed.values {
            let known = methods.contains(.get) ? methods + [.head] : methods
            let refusal = HTTPError(
                .methodNotAllowed,
                headers: [.allow: known.map(\.rawValue).sorted().joined(separator: ", ")]
            )
            for method in HTTPRequest.Method.allKnown where !known.contains(method) {
                router.on(path, method: method) { _, _ -> Response in throw refusal }
            }
        }
        allowed = [:]
        return router.buildResponder()
    }
}

extension HTTPRequest.Method {
    /// Stands for every method that no page of ours has: PUT, TRACE and the rest.
    static let unusual = options

    static let allKnown = [get, head, post, unusual]

    /// The method as our routes know it.
    var known: Self {
        switch self {
        case .get, .head, .post: self
        default: .unusual
        }
    }
}
