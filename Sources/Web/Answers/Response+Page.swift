package import Casework
import HTTPTypes
package import Hummingbird
import NIOCore
package import Pages

extension World {
    /// A page as an answer; dynamic pages are stored nowhere unless the handler knows better.
    package func answer(
        _ page: some Page,
        in language: Language,
        status: HTTPResponse.Status = .ok,
        cacheControl: String? = nil
    ) -> Response {
        answer(
            html: renderer.render(page, in: language),
            status: status,
            cacheControl: cacheControl
        )
    }

    /// HTML that was rendered by a page.
    func answer(
        html: String,
        status: HTTPResponse.Status = .ok,
        cacheControl: String? = nil
    ) -> Response {
        var headers: HTTPFields = [.contentType: "text/html; charset=utf-8"]
        if let cacheControl { headers[.cacheControl] = cacheControl }
        return Response(
            status: status,
            headers: headers,
            body: .init(byteBuffer: ByteBuffer(string: html))
        )
    }
}
