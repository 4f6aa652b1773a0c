import Casework
import Foundation
import HTTPTypes
import Hummingbird
import Pages
import Regulations
import Storage

/// The center's own words at the desk: look, change, look again, publish.
struct CenterPagesController {
    let world: World

    func index(_ request: Request, _ context: OfficerContext) async throws -> Response {
        try context.requireEditing()
        let view = CenterView(desk: DeskView(world: world, context), campus: world.campus)
        let histories = try await world.centerHistories(of: context.officer)
        let isShared = view.campus.centers.count > 1
        let groups = [
            (
                "window", isShared ? "centerPages.windowMore" : "centerPages.windowAlone",
                CenterPart.ofWindow
            ),
            ("center", "centerPages.centerMore", CenterPart.ofCenter),
        ].map { name, about, parts in
            CenterPartGroup(
                name: view.words("centerPages.\(name)"),
                about: view.words(about),
                parts: parts.map { part in
                    CenterPartRow(
                        address: Link.center(part),
                        name: view.words(part.words),
                        about: view.words(part.words + "More")
                    )
                },
                history: Link.centerHistory(name),
                latest: (name == "window" ? histories.window : histories.center).entries.first
                    .map { view.said($0, besides: context.officer.center) }
            )
        }
        return world.answer(
            CenterPagesPage(
                frame: view.desk.frame(back: Link.centerPages, isCenterPages: true),
                notice: request.uri.queryParameters["done"] == "published"
                    ? view.words("centerPages.published") : nil,
                groups: groups,
                file: Link.centerFile
            ),
            in: view.language
        )
    }

    func form(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let part = try part(of: context)
        let standing = try await publishing(context).standing(ofWindow: part.isOfWindow)
        let draft = CenterDraft(part, base: standing.number, fields: standing.words.fields)
        return answer(draft, standing, context)
    }

    /// Back from the review, with everything that was typed.
    func again(_ form: Form, _ request: Request, _ context: OfficerContext) async throws
        -> Response
    {
        let part = try part(of: context)
        let context = try await world.speaking(form["speak"], context)
        let standing = try await publishing(context).standing(ofWindow: part.isOfWindow)
        return answer(CenterDraft(part, form), standing, context)
    }

    func review(_ form: Form, _ request: Request, _ context: OfficerContext) async throws
        -> Response
    {
        let draft = CenterDraft(try part(of: context), form)
        let context = try await world.speaking(form["speak"], context)
        let standing = try await publishing(context).standing(ofWindow: draft.part.isOfWindow)
        do {
            let words = try draft.words(
                on: standing.words,
                of: standing.campus,
                shelf: world.regulations
            )
            _ = try standing.words.publishing(words)
            return review(draft, words, standing, context)
        } catch {
            return try await refused(error, draft, standing, context, keeping: form)
        }
    }

    func publish(_ form: Form, _ request: Request, _ context: OfficerContext) async throws
        -> Response
    {
        let draft = CenterDraft(try part(of: context), form)
        do {
            try await publishing(context).publish(draft)
            return .redirect(to: "\(Link.centerPages)?done=published")
        } catch StorageError.unavailable {
            throw Unavailable(keeping: form)
        } catch {
            let standing = try await publishing(context).standing(ofWindow: draft.part.isOfWindow)
            return try await refused(error, draft, standing, context, keeping: form)
        }
    }

    func preview(_ form: Form, _ request: Request, _ context: OfficerContext) async throws
        -> Response
    {
        let draft = CenterDraft(try part(of: context), form)
        guard let preview = context.parameters.get("page").flatMap(CenterPreview.init),
            let language = context.parameters.get("language").flatMap({ Language(rawValue: $0) })
        else { throw HTTPError(.notFound) }
        let standing = try await publishing(context).standing(ofWindow: draft.part.isOfWindow)
        do {
            let words = try draft.words(
                on: standing.words,
                of: standing.campus,
                shelf: world.regulations
            )
            var view = ReporterView(
                world: world,
                language: language,
                campus: standing.campus.saying(words, at: context.officer.center)
            )
            view.preview = view.words("centerPages.previewNote")
            return world.answer(html: preview.html(view))
        } catch {
            return try await refused(error, draft, standing, context, keeping: form)
        }
    }

    /// The words as everybody sees them now, in the form in which they began.
    func file(_ request: Request, _ context: OfficerContext) async throws -> Response {
        try context.requireEditing()
        let campus = world.campus
        let text = CenterFileWriter.text(
            of: CenterFile(window: campus.window, centers: campus.centers.map(\.profile)),
            head: ["\(campus.window.name.ko), \(world.today)", "docs/centers.md"]
        )
        return Response(
            status: .ok,
            headers: [
                .contentType: "application/yaml; charset=utf-8",
                .contentDisposition: "attachment; filename=\"gyeot-centers.yaml\"",
            ],
            body: .init(byteBuffer: ByteBuffer(string: text))
        )
    }

    private func answer(
        _ draft: CenterDraft,
        _ standing: CenterPublishing.Standing,
        _ context: OfficerContext,
        faults: [FormFault] = []
    ) -> Response {
        let view = CenterView(desk: DeskView(world: world, context), campus: standing.campus)
        return world.answer(
            view.form(of: draft, on: standing, faults: faults),
            in: view.language,
            status: faults.isEmpty ? .ok : .unprocessableContent
        )
    }

    private func review(
        _ draft: CenterDraft,
        _ words: CenterWords,
        _ standing: CenterPublishing.Standing,
        _ context: OfficerContext,
        notice: String? = nil
    ) -> Response {
        let view = CenterView(desk: DeskView(world: world, context), campus: standing.campus)
        let base = notice == nil ? draft.base : standing.number
        return world.answer(
            view.review(draft, words, on: standing, base: base, notice: notice),
            in: view.language,
            status: notice == nil ? .ok : .conflict
        )
    }

    /// The form again, the review again, or the reason: whatever was typed is on the page.
    private func refused(
        _ error: any Error,
        _ draft: CenterDraft,
        _ standing: CenterPublishing.Standing,
        _ context: OfficerContext,
        keeping form: Form
    ) async throws -> Response {
        let view = CenterView(desk: DeskView(world: world, context), campus: standing.campus)
        switch error {
        case let mistakes as FieldMistakes:
            return answer(draft, standing, context, faults: view.faults(mistakes, of: draft.part))
        case PublishingRefusal.movedOn:
            let histories = try await world.centerHistories(of: context.officer)
            let latest = (draft.part.isOfWindow ? histories.window : histories.center).entries.first
            let who = latest.map { view.said($0, besides: context.officer.center) } ?? ""
            return review(
                draft,
                try draft.words(
                    on: standing.words,
                    of: standing.campus,
                    shelf: world.regulations
                ),
                standing,
                context,
                notice: view.words("centerPages.movedOn", ["who": who])
            )
        case let refusal as PublishingRefusal:
            throw Refused("refusal.publishing.\(refusal.rawValue)", keeping: form)
        case _: throw error
        }
    }

    private func publishing(_ context: OfficerContext) -> CenterPublishing {
        CenterPublishing(world: world, context)
    }

    private func part(of context: OfficerContext) throws -> CenterPart {
        try context.requireEditing()
        guard let part = context.parameters.get("part").flatMap(CenterPart.init) else {
            throw HTTPError(.notFound)
        }
        return part
    }
}

extension OfficerContext {
    /// Whoever may not change the center's words does not learn that there is a page for it.
    func requireEditing() throws {
        guard officer.may(.editCenter) else { throw HTTPError(.notFound) }
    }
}
