import Casework
import HTTPTypes
import Hummingbird
import NIOCore
import Pages
import Storage

/// Turns what went wrong at the desk into a page that keeps what was typed.
struct DeskTroubles: RouterMiddleware {
    typealias Context = OfficerContext

    let world: World

    @concurrent
    func handle(
        _ request: Request,
        context: OfficerContext,
        next: @concurrent (Request, OfficerContext) async throws -> Response
    ) async throws -> Response {
        let view = DeskView(world: world, context)
        let parts = request.uri.path.split(separator: "/")
        let back = parts.prefix(parts.first == "sifting" ? 1 : 2).joined(separator: "/")
        do {
            return try await next(request, context)
        } catch let refused as Refused {
            let page = view.trouble(
                409,
                "refused",
                reasons: [view.words(refused.key)],
                kept: view.kept(refused.typed),
                back: "/\(back)"
            )
            return world.answer(page, in: view.language, status: .conflict)
        } catch let stale as StaleForm {
            let page = view.trouble(403, "stale", kept: view.kept(stale.typed), back: "/\(back)")
            return world.answer(page, in: view.language, status: .forbidden)
        } catch let unavailable as Unavailable {
            let page = view.trouble(
                503,
                "closed",
                kept: view.kept(unavailable.typed),
                back: "/\(back)"
            )
            return world.answer(page, in: view.language, status: .serviceUnavailable)
        } catch let damaged as Damaged {
            return try await answer(damaged, context)
        } catch let missing as Missing {
            let page = view.trouble(404, "missing", kept: view.kept(missing.typed))
            return world.answer(page, in: view.language, status: .notFound)
        } catch let error as HTTPError where error.status == .notFound {
            return world.answer(
                view.trouble(404, "missing"),
                in: view.language,
                status: .notFound
            )
        }
    }
}

extension DeskView {
    func trouble(
        _ code: Int,
        _ name: String,
        reasons: [String] = [],
        kept: String = "",
        back: String? = nil,
        reference: String? = nil
    ) -> DeskTroublePage {
        var paragraphs = [Paragraph(words: words("deskTrouble.\(name)More"))]
        if name == "missing" {
            paragraphs.append(Paragraph(words: words("deskTrouble.missingHelp")))
        }
        let ways =
            (back.map { [Pages.Link(address: $0, words: words("deskTrouble.back"))] } ?? [])
            + [
                Pages.Link(address: Link.today, words: words("deskTrouble.toToday")),
                Pages.Link(address: Link.reports, words: words("deskTrouble.toReports")),
            ]
        return DeskTroublePage(
            frame: frame(),
            code: String(code),
            heading: words("deskTrouble.\(name)"),
            paragraphs: paragraphs,
            reasons: reasons.map { Fact(name: words("shown.reason"), words: $0) },
            kept: kept.isEmpty
                ? [] : [KeptWords(id: "kept", label: words("deskTrouble.kept"), words: kept)],
            ways: ways,
            reference: reference
        )
    }
}

/// What the desk says before anybody is known, or when nothing else could say it.
struct DeskTroublePages: TroublePages {
    let world: World

    func page(for trouble: Trouble, asked request: HTTPRequest) async -> ByteBuffer {
        let view = DeskView(world: world, language: trouble.language, session: nil)
        let name =
            switch trouble.status {
            case .contentTooLarge: "large"
            case .serviceUnavailable: "closed"
            case .internalServerError: "failed"
            case .forbidden: "stale"
            case _: "missing"
            }
        let page = view.trouble(
            trouble.status.code,
            name,
            reference: trouble.reference
        )
        return ByteBuffer(string: world.renderer.render(page, in: trouble.language))
    }

    func status(of error: any Error) -> HTTPResponse.Status? {
        error as? StorageError == .unavailable ? .serviceUnavailable : nil
    }
}
