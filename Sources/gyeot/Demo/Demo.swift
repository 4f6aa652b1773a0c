import ArgumentParser
import Casework
import Foundation
import Vault
import Web

/// Starts two invented centers that share a window, with some months of life, to look at.
struct Demo: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Tries it out: two invented centers with some months of life (견본).",
        discussion: """
            Begins anew at each start, in the folder `demo` of GYEOT_HOME, and marks every page as \
            a sample. Never write anything real into it: its sign-ins are printed.
            """
    )

    @Flag(help: "Print what there is as one line of JSON.")
    var json = false

    @Option(help: "Serve one face only.")
    var only: ServedFace?

    func run() async throws {
        try await Spoken.orExit {
            let settings = try await Settings.load()
            let home = Home(folder: settings.home.appending(path: "demo"))
            try clear(home)
            try home.make(asSample: true)
            let open = try OpenHome(home, founding: true)
            let scrypt = ScryptThreads()
            let founded = try await Founding(
                database: open.database,
                scrypt: scrypt,
                cost: .sample,
                today: Day(inKorea: DemoLife.beginning(before: Date())),
                instant: Int(DemoLife.beginning(before: Date()).timeIntervalSince1970)
            ).found(try Packed.sampleCenters(), people: DemoCast.people)
            let receipts = try await DemoLife(
                open: open,
                settings: settings,
                founded: founded,
                end: Date()
            ).live()
            let world = try await open.world(
                settings,
                log: .gyeot(settings.logLevel),
                scrypt: scrypt,
                cost: .sample
            )
            let facts = DemoFacts(
                settings: settings,
                home: home,
                founded: founded,
                receipts: receipts
            )
            Spoken.say(try json ? facts.json() : facts.words())
            try await Faces(world: world, home: home, settings: settings, only: only).run()
        }
    }

    /// Takes away what an earlier demonstration left; anything else in the folder stops it.
    private func clear(_ home: Home) throws {
        guard home.hasCenter else { return }
        guard home.isSample else { throw HomeTrouble.busy(face: "demo", file: home.folder.path) }
        let locks = [try home.lock(.reporter), try home.lock(.desk)]
        try withExtendedLifetime(locks) {
            // The database first: a folder that is half taken away still begins anew.
            try FileManager.default.removeItem(at: home.database)
            try FileManager.default.removeItem(at: home.folder)
        }
    }
}

extension ScryptCost {
    /// Cheap, because these passphrases are printed anyway and nobody wants to wait.
    static let sample = ScryptCost(rounds: 1 << 12, blockSize: 8, parallelism: 1)
}
