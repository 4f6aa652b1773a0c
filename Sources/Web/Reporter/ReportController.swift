import Casework
import Foundation
import Hummingbird
import Pages
import Vault

/// Hands out the form, and receives what was told.
struct ReportController {
    let world: World
    let reception: Reception
    private let blanks = BlankForms()

    init(world: World) {
        self.world = world
        reception = Reception(world: world)
    }

    /// The form may be kept by this browser alone, so that *back* brings the words and the draft.
    private static let keptByBrowser = "private, no-cache"

    func form(_ request: Request, _ context: ReporterContext) async throws -> Response {
        let view = ReporterView(world: world, context)
        let center = try center(of: context, in: view.campus)
        // Asked anew each time: whoever began to work here today can be left out today.
        let rosters = try await rosters(of: center, in: view.campus, isFresh: true)
        let key = BlankForms.Key(
            language: context.language,
            center: center?.id,
            isOnion: view.isOnion,
            rosters: rosters.map(\.1.count),
            revision: view.campus.revision
        )
        let draft = newDraft()
        if world.flood.isOn {
            let asking = Asking(world: world, words: view.words, draft: draft)
            let page = view.page(
                of: ReportForm(),
                at: center,
                rosters: rosters,
                draft: draft.field,
                question: asking.ask()
            )
            return world.answer(page, in: context.language, cacheControl: Self.keptByBrowser)
        }
        let html = blanks.form(key, draft: draft) { draft in
            let page = view.page(of: ReportForm(), at: center, rosters: rosters, draft: draft)
            return world.renderer.render(page, in: context.language)
        }
        return world.answer(html: html, cacheControl: Self.keptByBrowser)
    }

    func sent(_ request: Request, _ context: ReporterContext) async throws -> Response {
        // Files may take minutes; the center's words are those of the moment after.
        let upload = try await request.upload(in: world)
        let view = ReporterView(world: world, context)
        let center = try center(of: context, in: view.campus)
        let sending = Sending(
            world: world,
            view: view,
            reception: reception,
            form: ReportForm(upload.form),
            upload: upload,
            center: center,
            rosters: try await rosters(of: center, in: view.campus),
            shown: RosterMark.read(upload.form["roster"], server: world.serverKey),
            origin: context.origin ?? world.reporterOrigin
        )
        return try await sending.answer(draft: upload.form["draft"])
    }

    /// The center of the path, or the only one there is; none on the joint form.
    private func center(of context: ReporterContext, in campus: Campus) throws -> OpenCenter? {
        guard let slug = context.parameters.get("center") else {
            let centers = campus.centers
            return centers.count == 1 ? centers.first : nil
        }
        guard let center = campus[slug] else { throw HTTPError(.notFound) }
        return center
    }

    private func rosters(
        of center: OpenCenter?,
        in campus: Campus,
        isFresh: Bool = false
    ) async throws -> [(OpenCenter, Roster)] {
        var rosters: [(OpenCenter, Roster)] = []
        for center in center.map({ [$0] }) ?? campus.centers {
            rosters.append(
                (
                    center,
                    isFresh
                        ? try await world.directories.fresh(of: center.id)
                        : try await world.directories.latest(of: center.id)
                )
            )
        }
        return rosters
    }

    private func newDraft() -> Draft { .new(now: world.now(), server: world.serverKey) }
}
