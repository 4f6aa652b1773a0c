import Casework
import Foundation
import Logging
import Pages
import Regulations
import Storage
import Vault
import Web

/// A home made ready to serve from: database open, tables up to date, centers read.
struct OpenHome {
    let home: Home
    let database: Database
    let serverKey: ServerKey

    /// Opens a home; with `founding`, one where no center is yet.
    init(_ home: Home, founding: Bool = false) throws {
        guard founding || home.hasCenter else { throw HomeTrouble.noCenter(home.folder.path) }
        try home.make()
        self.home = home
        serverKey = try home.serverKey()
        do {
            database = try Database.open(at: home.database)
        } catch {
            throw HomeTrouble.unreadable(home.database.path)
        }
    }

    /// Whether a center was ever founded here.
    func hasCenter() async throws -> Bool {
        try await database.read { try Campus($0) } != nil
    }

    /// The world of this home at a clock.
    func world(
        _ settings: Settings,
        log: Logger,
        scrypt: ScryptThreads = ScryptThreads(),
        cost: ScryptCost = .standard,
        now: @escaping @Sendable () -> Date = { Date() }
    ) async throws -> World {
        guard let campus = try await database.read({ try Campus($0) }) else {
            throw HomeTrouble.noCenter(home.folder.path)
        }
        return World(
            database: database,
            serverKey: serverKey,
            campus: campus,
            renderer: try Renderer(),
            holidays: try Packed.holidays(),
            anchors: try await home.anchors(of: database),
            scrypt: scrypt,
            cost: cost,
            usualCodes: try Packed.usualCodes(),
            reporterOrigin: settings.reporterOrigin.text,
            deskOrigin: settings.deskOrigin.text,
            reporterOnion: settings.onion?.text,
            deskProxy: settings.deskProxy,
            flood: Flood(threshold: settings.floodThreshold),
            isSample: settings.isSample || home.isSample,
            now: now,
            log: log
        )
    }
}
