import Dispatch
package import Foundation
import HTTPTypes
import Hummingbird
import Vault

/// Draws a text as a picture for a telephone, by a program that is waited for on a thread of its own.
package struct CodePicturing: Sendable {
    private let draw: @Sendable (String) -> Data?
    private let line = DispatchQueue(label: "gyeot.pictures")

    package init(_ draw: @escaping @Sendable (String) -> Data?) { self.draw = draw }

    func callAsFunction(_ text: String) async -> Data? {
        await withCheckedContinuation { waiting in
            line.async { waiting.resume(returning: draw(text)) }
        }
    }
}

extension World {
    /// The secret that a session offers to a telephone, as a picture; kept by no browser.
    func telephonePicture(_ context: OfficerContext) async throws -> Response {
        let view = DeskView(world: self, context)
        let address = view.telephone(context.session.token.offeredSecret, of: context.officer)
        guard let drawn = await picture?(address) else { throw HTTPError(.notFound) }
        return Response(
            status: .ok,
            headers: [.contentType: "image/svg+xml", .cacheControl: "no-store"],
            body: .init(byteBuffer: .init(bytes: Array(drawn)))
        )
    }
}
