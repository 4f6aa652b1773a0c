import HTTPTypes
package import Hummingbird

/// Thrown out of a handler, a refusal becomes its status, and the door gives it a page.
extension FormRefusal: HTTPResponseError {
    package func response(from request: Request, context: some RequestContext) throws -> Response {
        Response(status: status)
    }
}
