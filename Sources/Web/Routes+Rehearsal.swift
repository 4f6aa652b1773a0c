import Hummingbird

extension World {
    /// A center that never had a report tries its own way of working.
    func declareRehearsal(on inside: some RouterMethods<OfficerContext>) {
        let rehearsal = RehearsalController(world: self)
        inside.form("rehearsal", use: rehearsal.hold)
        inside.form("reports/:report/rehearsal-removal", use: rehearsal.remove)
    }
}
