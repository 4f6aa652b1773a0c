import Casework
import Hummingbird
import Pages
import Storage

extension World {
    /// Everything the reporter's face shows: no script, no cookie, no log.
    package func reporterRoutes(_ files: StaticFiles) throws -> FaceRoutes<ReporterContext> {
        let routes = FaceRoutes(context: ReporterContext.self)
        routes.add(middleware: Entrance(world: self))
        files.declare(on: routes)
        let pages = WindowController(world: self, schema: try SchemaTable.all())
        let reports = ReportController(world: self)
        let receipts = ReceiptController(world: self)
        declareGuide(on: routes)
        routes.inEachLanguage { routes in
            routes.get("", use: pages.window)
            routes.get("what-we-keep", use: pages.whatWeKeep)
            routes.get("privacy", use: pages.privacy)
            routes.get("report", use: reports.form)
            routes.post("report/sent", use: reports.sent)
            routes.get(":center/report", use: reports.form)
            routes.post(":center/report/sent", use: reports.sent)
            routes.get("receipt", use: receipts.form)
            routes.post("receipt", use: receipts.thread)
            routes.post("receipt/additions", use: receipts.addition)
            routes.post("receipt/withdrawal", use: receipts.withdrawal)
            declareGoingOn(on: routes)
        }
        return routes
    }

    /// Everything the desk shows; beyond the door every handler needs an officer to be compiled.
    package func deskRoutes(_ files: StaticFiles) -> FaceRoutes<DeskContext> {
        let routes = FaceRoutes(context: DeskContext.self)
        files.declare(on: routes)
        let door = SignInController(world: self)
        let today = TodayController(world: self)
        let list = ReportsController(world: self)
        let report = DeskReportController(world: self)
        let own = routes.group().add(middleware: ClientAddress(deskProxy: deskProxy))
            .add(middleware: OwnOrigin(deskOrigin: deskOrigin))
        own.get("sign-in", use: door.form)
        own.post("sign-in", use: door.enter)
        arrivalRoutes(own)
        own.get("calendars/:address", use: CalendarController(world: self).feed)
        let session = own.group().add(middleware: Doorkeeper(world: self))
            .group(context: OfficerContext.self).add(middleware: DeskTroubles(world: self))
        welcomeRoutes(session)
        session.form("language", use: today.language)
        session.form("sign-out") { _, request, context in
            try await door.leave(request, context)
        }
        // Beyond the threshold are those who have settled in and given the pledge.
        let inside = session.group().add(middleware: Threshold())
        peopleRoutes(inside)
        let reading = inside.allowing(.seeReports)
        inside.get("") { _, _ in Response.redirect(to: Link.today) }
        inside.get("today", use: today.today)
        reading.get("reports", use: list.list)
        reading.get("reports/:report", use: report.show)
        reading.form("reports/:report/reading", use: report.read)
        reading.form("reports/:report/classification", use: report.classify)
        reading.form("reports/:report/assignment", use: report.assign)
        reading.form("reports/:report/answers", use: report.answer)
        reading.form("reports/:report/closure", use: report.close)
        declareCenterPages(on: inside.allowing(.editCenter))
        declareStatistics(
            on: inside.allowing(.seeStatistics),
            releasing: inside.allowing(.releaseStatistics)
        )
        reading.files(of: ReportFile.self, below: "reports/:report", in: self)
        declareGoingOn(inside: reading, offering: reading.allowing(.offerMeetings))
        declareConsultations(on: inside.allowing(.counsel))
        declareImports(on: inside.allowing(.counsel))
        declareHandovers(
            on: inside.allowing(.handOver),
            counselling: inside.allowing(.counsel)
        )
        declareTriage(on: reading, sifting: reading.allowing(.closeInBulk))
        declareRetention(on: inside.allowing(.confirmRetention), keeping: reading)
        declareDeletion(on: inside.allowing(.deleteReports))
        inside.allowing(.oversee).get(
            "overview",
            use: OverviewController(world: self).show
        )
        declareRehearsal(on: reading)
        declareFinding(on: reading)
        inside.form("drafts/:draft/removal", use: today.remove)
        return routes
    }
}
