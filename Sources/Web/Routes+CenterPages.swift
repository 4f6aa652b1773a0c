import Hummingbird

extension World {
    /// What the center says of itself, changed by its director.
    func declareCenterPages(on inside: some RouterMethods<OfficerContext>) {
        let pages = CenterPagesController(world: self)
        let history = CenterHistoryController(world: self)
        inside.get("center-pages", use: pages.index)
        inside.get("center-file", use: pages.file)
        inside.get("center-pages/:part", use: pages.form)
        inside.form("center-pages/:part", use: pages.again)
        inside.form("center-pages/:part/review", use: pages.review)
        inside.form("center-pages/:part/publication", use: pages.publish)
        inside.form("center-pages/:part/preview/:page/:language", use: pages.preview)
        inside.get("center-history/:pages", use: history.list)
        inside.get("center-history/:pages/:number", use: history.show)
        inside.form("center-history/:pages/:number/return", use: history.goBack)
    }
}
