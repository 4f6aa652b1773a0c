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
        var headers: HTTPFields = [.contentType: "text/html; charset=utf-8"]
        if let cacheControl { headers[.cacheControl] = cacheControl }
        let body = ByteBuffer(string: renderer.render(page, in: language))
        return Response(status: status, headers: headers, body: .init(byteBuffer: body))
    }
}
