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
        let centers = view.campus.centers
        return world.answer(
            WindowPage(
                frame: view.frame(tongue: Link.window),
                answerDays: centers.map(\.profile.answerWithin).max() ?? 0,
                helpLines: view.window.helpLines.map(view.helpLine),
                helpHours: view.helpHours,
                comparison: centers.count > 1 ? view.comparison(of: centers) : nil,
                center: centers.count == 1 ? view.about(centers[0]) : nil
            ),
            in: context.language
        )
    }

    func whatWeKeep(_ request: Request, _ context: ReporterContext) -> Response {
        let view = ReporterView(world: world, language: context.language)
        return world.answer(
            WhatWeKeepPage(
                frame: view.frame(tongue: Link.whatWeKeep),
                rows: view.keptRows,
                tables: schema.map(view.table),
                version: Version.current,
                operators: view.operators(of: view.campus.centers)
            ),
            in: context.language
        )
    }

    func privacy(_ request: Request, _ context: ReporterContext) -> Response {
        let view = ReporterView(world: world, language: context.language)
        let from = view.campus.centers.map(\.profile.privacy.inForceSince).max() ?? world.today
        return world.answer(
            PrivacyPage(
                frame: view.frame(tongue: Link.privacy),
                operators: view.operators(of: view.campus.centers),
                from: view.day(from)
            ),
            in: context.language
        )
    }
}
