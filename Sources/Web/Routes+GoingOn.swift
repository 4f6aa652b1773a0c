import Hummingbird

extension World {
    /// How a reporter goes on with the code; like all of that face without script and cookie.
    func declareGoingOn(on routes: some RouterMethods<ReporterContext>) {
        let ways = GoingOnController(world: self)
        routes.post("receipt/meeting", use: ways.choose)
        routes.post("receipt/meeting/cancellation", use: ways.cancel)
        routes.post("receipt/contact", use: ways.leave)
        routes.post("receipt/contact/removal", use: ways.takeBack)
    }

    /// What those in charge do about it.
    func declareGoingOn(
        inside: some RouterMethods<OfficerContext>,
        offering: some RouterMethods<OfficerContext>
    ) {
        let report = DeskReportController(world: self)
        offering.form("reports/:report/meetings", use: report.offer)
        offering.form("reports/:report/meeting-changes", use: report.changeMeeting)
        offering.form("reports/:report/meeting-outcomes", use: report.endMeeting)
        inside.form("reports/:report/contacts", use: report.reach)
    }
}
