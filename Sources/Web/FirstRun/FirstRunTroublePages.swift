import Casework
import HTTPTypes
import Hummingbird
import NIOCore
import Pages
import Storage

/// What the first opening says when there is no page to show, or nobody sits there.
struct FirstRunTroublePages: TroublePages {
    /// The cookie is not of whoever knew the code, or half an hour has passed.
    struct NotSeated: Error, HTTPResponseError {
        var status: HTTPResponse.Status { .seeOther }

        func response(from request: Request, context: some RequestContext) -> Response {
            .redirect(to: Link.firstRun)
        }
    }

    let run: FirstRun

    func page(for trouble: Trouble, asked request: HTTPRequest) async -> ByteBuffer {
        let view = FirstRunView(run: run, language: trouble.language, path: Link.firstRun)
        let isFailure = trouble.status.kind == .serverError
        let page = DeskTroublePage(
            frame: view.frame(),
            code: String(trouble.status.code),
            heading: view.words(isFailure ? "firstRun.troubleFailed" : "firstRun.trouble"),
            paragraphs: [
                Paragraph(
                    words: view.words(
                        isFailure ? "firstRun.troubleFailedMore" : "firstRun.troubleMore"
                    )
                )
            ],
            ways: [Pages.Link(address: Link.firstRun, words: view.words("firstRun.toStart"))],
            reference: trouble.reference
        )
        return ByteBuffer(string: run.renderer.render(page, in: trouble.language))
    }

    func status(of error: any Error) -> HTTPResponse.Status? {
        error as? StorageError == .unavailable ? .serviceUnavailable : nil
    }
}
