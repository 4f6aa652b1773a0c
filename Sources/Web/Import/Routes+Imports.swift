import Hummingbird
import Vault

extension World {
    /// Bringing past logs in: for whoever keeps counselling logs, each their own tables.
    func declareImports(on inside: RouterGroup<OfficerContext>) {
        let list = ImportsController(world: self)
        let table = ImportController(world: self)
        inside.get("imports", use: list.list)
        inside.upload("imports", in: self, use: list.bring)
        inside.get("imports/template", use: list.template)
        inside.get("imports/:import/columns", use: table.columns)
        inside.form("imports/:import/columns", use: table.chooseColumns)
        inside.get("imports/:import/values", use: table.values)
        inside.form("imports/:import/values", use: table.chooseValues)
        inside.get("imports/:import/trial", use: table.trial)
        inside.get("imports/:import/failing-rows", use: table.failingRows)
        inside.get("imports/:import/carried", use: table.progress)
        inside.form("imports/:import/carried", use: table.carry)
        inside.form("imports/:import/removal", use: table.remove)
    }
}

extension RouterMethods where Context == OfficerContext {
    /// Declares what a form of the desk with a file does; without the session's token nothing is done.
    func upload(
        _ path: RouterPath,
        in world: World,
        _ limits: UploadLimits = .report,
        use handler: @escaping @Sendable (Upload, OfficerContext) async throws -> Response
    ) {
        post(path) { request, context in
            let upload = try await request.upload(in: world, limits)
            guard context.session.token.accepts(formToken: upload.form["token"]) else {
                throw StaleForm(keeping: upload.form)
            }
            return try await handler(upload, context)
        }
    }
}
