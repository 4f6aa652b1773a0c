import Hummingbird

extension RouterMethods where Context == OfficerContext {
    /// Declares where the files of a report leave the house.
    func files(of world: World) {
        let files = DeskFilesController(world: world)
        form("reports/:report/copies", use: files.makeCopies)
        get("reports/:report/copies/:entry", use: files.copy)
        get("reports/:report/pictures/:entry", use: files.picture)
        form("reports/:report/originals", use: files.original)
    }
}
