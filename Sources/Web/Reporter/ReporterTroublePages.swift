import Casework
import HTTPTypes
import Hummingbird
import NIOCore
import Pages
import Storage

/// What the reporter's face says when there is no page to show.
struct ReporterTroublePages: TroublePages {
    let world: World

    func page(for trouble: Trouble, asked request: HTTPRequest) async -> ByteBuffer {
        let view = ReporterView(world: world, language: trouble.language)
        let name =
            switch trouble.status {
            case .contentTooLarge: "large"
            case .badRequest, .unsupportedMediaType, .misdirectedRequest: "broken"
            case .serviceUnavailable: "closed"
            case .internalServerError: "failed"
            case _: "missing"
            }
        let page = view.trouble(name, reference: trouble.reference)
        return ByteBuffer(string: world.renderer.render(page, in: trouble.language))
    }

    func status(of error: any Error) -> HTTPResponse.Status? {
        error as? StorageError == .unavailable ? .serviceUnavailable : nil
    }
}
