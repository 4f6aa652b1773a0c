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
        let view = ReporterView(world: world, context)
        return world.answer(view.windowPage, in: context.language)
    }

    func whatWeKeep(_ request: Request, _ context: ReporterContext) -> Response {
        let view = ReporterView(world: world, context)
        return world.answer(
            WhatWeKeepPage(
                frame: view.frame(tongue: Link.whatWeKeep),
                rows: view.keptRows,
                deletion: view.deletion,
                networkKnows: view.words(
                    view.isOnion ? "keeping.networkKnowsOnion" : "keeping.networkKnows"
                ),
                networkKnowsNot: view.words(
                    view.isOnion ? "keeping.networkKnowsNotOnion" : "keeping.networkKnowsNot"
                ),
                careTor: view.words(view.isOnion ? "keeping.careTorOnion" : "keeping.careTor"),
                onion: view.otherOnion,
                tables: schema.map(view.table),
                version: Version.current,
                operators: view.operators(of: view.campus.centers)
            ),
            in: context.language
        )
    }

    func privacy(_ request: Request, _ context: ReporterContext) -> Response {
        let view = ReporterView(world: world, context)
        return world.answer(view.privacyPage, in: context.language)
    }
}
