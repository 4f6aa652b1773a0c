import Hummingbird
import Vault

extension RouterMethods where Context == OfficerContext {
    /// Declares what a form of the desk does; without the session's token nothing is done.
    ///
    /// No handler can forget it: this is the only way to a form's fields.
    func form(
        _ path: RouterPath,
        use handler: @escaping @Sendable (Form, Request, OfficerContext) async throws -> Response
    ) {
        post(path) { request, context in
            let form = try await request.form()
            guard context.session.token.accepts(formToken: form["token"]) else {
                throw StaleForm(keeping: form)
            }
            return try await handler(form, request, context)
        }
    }
}
