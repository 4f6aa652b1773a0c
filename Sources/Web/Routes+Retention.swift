import Hummingbird

extension World {
    /// What goes when, and how a report is kept longer.
    func declareRetention(
        on confirming: some RouterMethods<OfficerContext>,
        keeping reading: some RouterMethods<OfficerContext>
    ) {
        let retention = RetentionController(world: self)
        let report = DeskReportController(world: self)
        confirming.get("retention", use: retention.show)
        confirming.form("retention/confirmation", use: retention.confirm)
        reading.form("reports/:report/retention", use: report.keepLonger)
    }
}
