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
    /// Bytes of a reason: it stands on every sheet.
    private static let longestReason = 4_096
    private var acting: ConsultationActing { ConsultationActing(world: world) }

    func take(_ form: Form, _ request: Request, _ context: OfficerContext) async throws -> Response
    {
        let reason = form.trimmed("reason")
        let withOpinion = form["opinion"] == "1"
        let isFile = form["as"] == "pdf"
        guard reason.contains(where: { !$0.isWhitespace }) else {
            return try await again(form, "consultationPaper.noReason", context)
        }
        guard reason.utf8.count <= Self.longestReason else {
            return try await again(
                form,
                "consultationPaper.reasonLong",
                context,
                filling: ReportForm.sizes(of: reason, upTo: Self.longestReason)
            )
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
        _ context: OfficerContext,
        filling sizes: [String: String] = [:]
    ) async throws -> Response {
        try await ConsultationController(world: world).again(
            form,
            [FormFault("paper-reason", key, sizes)],
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
