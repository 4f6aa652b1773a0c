package import Casework
package import Foundation
import Hummingbird
package import Logging
package import Pages
package import Storage
package import Vault

/// Leads a director through set-up in the browser, on a server where no center is yet.
///
/// Nothing is written before the papers are confirmed: stopped at any moment before, there is no
/// center, and the papers open nothing.
package struct FirstRun: Sendable {
    let database: Database
    let renderer: Renderer
    let scrypt: ScryptThreads
    let cost: ScryptCost
    /// The usual words of a center, one run by students and one by the university.
    let template: CenterFile
    /// Asked first, so that no stranger founds the center.
    let code: PrintedCode
    let deskOrigin: String
    let reporterOrigin: String
    let now: @Sendable () -> Date
    let log: Logger
    /// Draws a text as a picture for a phone (SVG), where a program for it is installed.
    let picture: @Sendable (String) -> Data?
    /// Told once the center is there.
    let founded: @Sendable () -> Void
    let table = FirstRunTable()

    package init(
        database: Database,
        renderer: Renderer,
        scrypt: ScryptThreads = ScryptThreads(),
        cost: ScryptCost = .standard,
        template: CenterFile,
        code: PrintedCode,
        deskOrigin: String,
        reporterOrigin: String,
        now: @escaping @Sendable () -> Date,
        log: Logger,
        picture: @escaping @Sendable (String) -> Data? = { _ in nil },
        founded: @escaping @Sendable () -> Void
    ) {
        self.database = database
        self.renderer = renderer
        self.scrypt = scrypt
        self.cost = cost
        self.template = template
        self.code = code
        self.deskOrigin = deskOrigin
        self.reporterOrigin = reporterOrigin
        self.now = now
        self.log = log
        self.picture = picture
        self.founded = founded
    }

    package func routes(_ files: StaticFiles) -> FaceRoutes<DeskContext> {
        let routes = FaceRoutes(context: DeskContext.self)
        files.declare(on: routes)
        let steps = FirstRunController(run: self)
        let own = routes.group().add(middleware: OwnOrigin(deskOrigin: deskOrigin))
        for path in ["", "sign-in", "today"] {
            own.get(RouterPath(path)) { _, _ in Response.redirect(to: Link.firstRun) }
        }
        own.get("first-run", use: steps.door)
        own.post("first-run", use: steps.enter)
        own.get("first-run/center", use: steps.center)
        own.post("first-run/center", use: steps.nameCenter)
        own.get("first-run/people", use: steps.people)
        own.post("first-run/people", use: steps.namePeople)
        own.get("first-run/papers", use: steps.papers)
        own.get("first-run/picture/:officer", use: steps.drawn)
        own.post("first-run/papers", use: steps.begin)
        return routes
    }

    var founding: Founding {
        Founding(
            database: database,
            scrypt: scrypt,
            cost: cost,
            today: Day(inKorea: now()),
            instant: Int(now().timeIntervalSince1970)
        )
    }
}
