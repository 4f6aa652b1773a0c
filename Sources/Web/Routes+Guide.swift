import Hummingbird

extension World {
    /// Where to go: asked by a form, so that no answer stands in an address.
    func declareGuide(on routes: FaceRoutes<ReporterContext>) {
        let guide = GuideController(world: self)
        routes.inEachLanguage { routes in
            routes.get("guide", use: guide.questions)
            routes.post("guide", use: guide.answer)
        }
    }
}
