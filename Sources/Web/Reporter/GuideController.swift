import Casework
import Hummingbird
import Pages

/// Where to go: two questions and their answer, of which nothing is kept.
struct GuideController {
    let world: World
    /// Two short answers; whatever is larger is no answer of ours.
    private static let largest = 4096

    func questions(_ request: Request, _ context: ReporterContext) -> Response {
        let view = ReporterView(world: world, context)
        return world.answer(view.guidePage(asked: nil), in: context.language)
    }

    func answer(_ request: Request, _ context: ReporterContext) async throws -> Response {
        let form = try await request.form(upTo: Self.largest)
        let view = ReporterView(world: world, context)
        // An answer of no list counts as none: there is no wrong way to ask.
        let about = form["about"]
        let isKnown = Topic.reserved.contains(about) || view.window.kinds[about] != nil
        let question = GuideQuestion(
            audience: Audience(rawValue: form["who"]),
            topic: Topic(isKnown ? about : "")
        )
        return world.answer(view.guidePage(asked: question), in: context.language)
    }
}
