import Hummingbird

extension World {
    /// What goes when, and how a report is kept longer.
    func declareRetention(on inside: some RouterMethods<OfficerContext>) {
        let retention = RetentionController(world: self)
        let report = DeskReportController(world: self)
        inside.get("retention", use: retention.show)
        inside.form("retention/confirmation", use: retention.confirm)
        inside.form("reports/:report/retention", use: report.keepLonger)
    }
}
