import Casework
import Documents
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Pages
import Vault

/// Takes a consultation out onto paper: the reason first, then the page or the file.
struct PaperController {
    let world: World
    private var acting: ConsultationActing { ConsultationActing(world: world) }

    func take(_ form: Form, _ request: Request, _ context: OfficerContext) async throws -> Response
    {
        let reason = form.trimmed("reason")
        let withOpinion = form["opinion"] == "1"
        let isFile = form["as"] == "pdf"
        guard reason.contains(where: { !$0.isWhitespace }), reason.utf8.count <= 4_096 else {
            return try await again(form, "consultationPaper.noReason", context)
        }
        let file = try await acting.open(context)
        let view = DeskView(world: world, context)
        let page = view.paper(of: file, because: reason, withOpinion: withOpinion)
        let html = world.renderer.render(page, in: view.language)
        var paper: Data?
        if isFile {
            do {
                let (plain, styles) = (html.withoutLinks, try Self.styles())
                paper = try await world.papers.run {
                    try PaperPress().pdf(of: plain, styles: styles)
                }
            } catch is SandboxBusy {
                return try await again(form, "consultationPaper.trouble.tookTooLong", context)
            } catch let trouble as PressTrouble {
                return try await again(
                    form,
                    "consultationPaper.trouble.\(trouble.rawValue)",
                    context
                )
            }
        }
        // Nothing leaves before it stands on record that it left.
        try await acting.act(
            .printed,
            context,
            form,
            deciding: { _, _ in [.printed(withOpinion: withOpinion, reason: reason)] }
        )
        guard let paper else { return world.answer(html: html, cacheControl: "no-store") }
        let number = file.folder.number.map { "\($0.year)-\($0.ordinal)" } ?? "log"
        return Response(
            status: .ok,
            headers: [
                .contentType: "application/pdf", .cacheControl: "no-store",
                .contentDisposition: "attachment; filename=\"consultation-\(number).pdf\"",
            ],
            body: .init(byteBuffer: ByteBuffer(bytes: paper))
        )
    }

    private static func styles() throws -> String {
        try String(
            contentsOf: PublicFolder.ours.appending(path: "styles/paper.css"),
            encoding: .utf8
        )
    }

    private func again(
        _ form: Form,
        _ key: String,
        _ context: OfficerContext
    ) async throws -> Response {
        try await ConsultationController(world: world).again(
            form,
            [FormFault("paper-reason", key)],
            context
        )
    }
}

extension String {
    /// The same page for a program that is given its styles otherwise and fetches nothing.
    fileprivate var withoutLinks: String {
        replacing(/<link rel="stylesheet"[^>]*>/, with: "")
    }
}

extension DeskView {
    /// A consultation as it goes onto paper, in the date style of official papers.
    func paper(
        of file: ConsultationFile,
        because reason: String,
        withOpinion: Bool
    ) -> ConsultationPaperPage {
        let consultation = file.consultation
        let center = session.flatMap { world.campus[$0.officer.center]?.profile.name(in: language) }
        let now = world.moment
        return ConsultationPaperPage(
            language: language.rawValue,
            center: center ?? "",
            number: consultationNumber(file.folder.number),
            title: name(of: consultation.client),
            facts: [
                Fact(
                    name: words("consultation.officers"),
                    words: file.roster.names(of: consultation.assignees)
                ),
                Fact(name: words("consultation.opened"), words: consultation.openedOn.official),
            ]
                + (consultation.ending.map { ending in
                    [
                        Fact(
                            name: words("consultation.outcome"),
                            words: file.codes.words(of: ending.outcome, in: .outcomes, language)
                                + ", " + ending.on.official
                        )
                    ]
                } ?? []),
            notes: handedPaper(of: file)
                + consultation.notes.map { kept in
                    let shown = self.shown(kept, file)
                    return PaperNote(
                        heading: shown.heading,
                        day: kept.heldOn.official,
                        aside: shown.aside,
                        facts: shown.facts,
                        texts: shown.texts,
                        opinion: withOpinion ? shown.opinion : nil,
                        corrections: kept.corrections.map {
                            Fact(name: $0.day.official, words: $0.reason)
                        }
                    )
                },
            printed: "\(session?.officer.name ?? ""), \(now.day.official) \(now.time.description)",
            reason: reason,
            withOpinion: withOpinion,
            isSample: world.isSample
        )
    }
}

extension Day {
    /// 2026. 11. 21. as official papers write it (행정업무규정 §7⑤).
    var official: String { "\(year). \(month). \(day)." }
}
