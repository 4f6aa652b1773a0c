import Hummingbird

extension World {
    /// The one search field of the desk, and what it finds.
    func declareFinding(on reading: some RouterMethods<OfficerContext>) {
        let finding = FindController(world: self)
        reading.get("find", use: finding.show)
        reading.form("find", use: finding.seek)
    }
}
