package import Casework
package import Hummingbird

/// A context that knows in which language its reader reads.
package protocol SpeakingContext: RequestContext {
    var language: Language { get set }
}

extension Language {
    /// The language of a reporter's path: `/en/…` is English, everything else Korean.
    package init(path: String) {
        self = path == "/en" || path.hasPrefix("/en/") ? .english : .korean
    }

    /// What stands before a path in this language.
    package var pathPrefix: String {
        switch self {
        case .korean: ""
        case .english: "/en"
        }
    }
}

extension RouterMethods where Context: SpeakingContext {
    /// Declares the same routes once for each language; the context then knows which it is.
    package func inEachLanguage(_ declare: (RouterGroup<Context>) -> Void) {
        for language in Language.allCases {
            declare(
                group(RouterPath(language.pathPrefix)).add(middleware: Speaking(language))
            )
        }
    }
}

/// Tells the context of a request its language.
private struct Speaking<Context: SpeakingContext>: RouterMiddleware {
    let language: Language

    init(_ language: Language) {
        self.language = language
    }

    @concurrent
    func handle(
        _ request: Request,
        context: Context,
        next: @concurrent (Request, Context) async throws -> Response
    ) async throws -> Response {
        var context = context
        context.language = language
        return try await next(request, context)
    }
}
