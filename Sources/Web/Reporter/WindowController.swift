import Casework
import Hummingbird
import Pages
import Storage

/// The pages that are only read: the window, what is kept, the privacy notice.
struct WindowController {
    let world: World
    /// The schema as it is, read once.
    let schema: [SchemaTable]

    func window(_ request: Request, _ context: ReporterContext) -> Response {
        let view = ReporterView(world: world, language: context.language)
        return world.answer(view.windowPage, in: context.language)
    }

    func whatWeKeep(_ request: Request, _ context: ReporterContext) -> Response {
        let view = ReporterView(world: world, language: context.language)
        return world.answer(
            WhatWeKeepPage(
                frame: view.frame(tongue: Link.whatWeKeep),
                rows: view.keptRows,
                deletion: view.deletion,
                tables: schema.map(view.table),
                version: Version.current,
                operators: view.operators(of: view.campus.centers)
            ),
            in: context.language
        )
    }

    func privacy(_ request: Request, _ context: ReporterContext) -> Response {
        let view = ReporterView(world: world, language: context.language)
        return world.answer(view.privacyPage, in: context.language)
    }
}
