import Casework
import Hummingbird
import NIOCore
import Pages
import Storage
import Vault

/// Finds what an officer may open, and gives it while the search still goes on (journey 6).
///
/// The words travel by POST and then sealed in the address: no history, log or Referer has them.
struct FindController {
    let world: World
    static let perPage = 30

    /// Takes what was typed, and leads to where it is found.
    func seek(_ form: Form, _ request: Request, _ context: OfficerContext) async throws -> Response
    {
        let search = Search(form)
        guard !search.isEmpty else { return .redirect(to: Link.find) }
        return .redirect(to: try Link.found(context.session.token.seal(search: search)))
    }

    func show(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let view = FindView(world: world, context)
        guard let sealed = request.uri.queryParameters["s"] else {
            return world.answer(view.page(Search()), in: view.language)
        }
        guard let search = context.session.token.open(search: String(sealed), as: Search.self)
        else { return world.answer(view.page(Search(), isStale: true), in: view.language) }
        let query = Query(search.words, today: world.today)
        guard !query.isEmpty || !search.narrowing.isEmpty else {
            return world.answer(view.page(search), in: view.language)
        }
        let finder = view.finder(search, query)
        let run = FindingRun(
            world: world,
            keys: context.keys,
            finder: finder,
            most: Self.perPage,
            after: search.after,
            kinds: context.officer.may(.counsel) ? [.consultation, .report] : [.report]
        )
        let sheet = FoundSheet(
            view: view,
            page: view.page(search, finder),
            search: search,
            token: context.session.token
        )
        return Response(
            status: .ok,
            headers: [.contentType: "text/html; charset=utf-8"],
            body: .init { writer in try await sheet.write(run, into: &writer) }
        )
    }
}

extension Search {
    /// What it is narrowed to without typing.
    fileprivate var narrowing: String { kind + channel + when }
}

/// A page of results as it leaves: its head at once, each result when it is found, and the end.
struct FoundSheet: Sendable {
    let view: FindView
    let page: FindPage
    let search: Search
    let token: SessionToken

    /// Sends it as it comes; whoever goes away ends the search with the next thing that is written.
    @concurrent
    func write(_ run: FindingRun, into writer: inout any ResponseBodyWriter) async throws {
        let (head, rest) = FindPage.cut(view.world.renderer.render(page, in: view.language))
        try await writer.write(ByteBuffer(string: head))
        let (coming, out) = AsyncStream<[Found]>.makeStream()
        async let ended = go(run, out)
        var day: Day?
        for await found in coming {
            var html = found.isEmpty ? "\n" : ""
            for one in found {
                html += view.html(one, under: day)
                day = one.place.day
            }
            try await writer.write(ByteBuffer(string: html))
        }
        let ending = try view.html(await ended, of: search) { try token.seal(search: $0) }
        try await writer.write(ByteBuffer(string: ending + rest))
        try await writer.finish(nil)
    }

    /// The end of the search, or nothing where it broke off: the head has gone by then, and what
    /// follows says so and how to go on.
    private func go(
        _ run: FindingRun,
        _ out: AsyncStream<[Found]>.Continuation
    ) async throws -> FindingRun.End? {
        defer { out.finish() }
        do {
            return try await run.go { out.yield($0) }
        } catch is StorageError {
            return nil
        } catch is LineIsFull {
            return nil
        }
    }
}
