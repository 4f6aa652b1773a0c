import Hummingbird

extension RouterMethods where Context == OfficerContext {
    /// Declares where the files below an address leave the house.
    func files<Holder: FileHolder>(of holder: Holder.Type, below path: String, in world: World) {
        let files = DeskFilesController<Holder>(world: world)
        form("\(path)/copies", use: files.makeCopies)
        get("\(path)/copies/:entry", use: files.copy)
        get("\(path)/pictures/:entry", use: files.picture)
        form("\(path)/originals", use: files.original)
    }
}
