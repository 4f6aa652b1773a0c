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

    private var shelf: RegulationShelf { Packed.shelf(besides: [home.regulations]) }

    /// Refuses a home whose centers could not work under what they chose: all that is wrong at once.
    func checkRegulations() async throws {
        _ = try Packed.statutes()
        let chosen = try await database.read { try Campus($0) }?.centers.compactMap(
            \.profile.regulation
        )
        var mistakes: [Mistake] = []
        for regulation in Set(chosen ?? []) {
            do throws(Mistakes) {
                _ = try shelf.read(regulation)
            } catch {
                mistakes += error.all
            }
        }
        if !mistakes.isEmpty { throw Mistakes(mistakes) }
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
            regulations: shelf,
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
            picture: CodePicture.isInstalled
                ? CodePicturing { CodePicture.draw($0, on: .page).map { Data($0.utf8) } } : nil,
            home: home,
            sendsMail: settings.mail != nil,
            now: now,
            log: log
        )
    }
}
