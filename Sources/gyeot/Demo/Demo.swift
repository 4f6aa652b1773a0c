import ArgumentParser
import Casework
import Foundation
import Storage
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
            try await pledge(founded, in: open)
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
            try await DemoCounsel(founded: founded, world: world).live()
            let facts = DemoFacts(
                settings: settings,
                home: home,
                founded: founded,
                receipts: receipts,
                invitations: try await invite(to: founded, in: world)
            )
            Spoken.say(try json ? facts.json() : facts.words())
            try await Faces(world: world, home: home, settings: settings, only: only).run()
        }
    }

    /// The people of the sample gave the pledge when their centers began.
    private func pledge(_ founded: [FoundedCenter], in open: OpenHome) async throws {
        let day = Day(inKorea: DemoLife.beginning(before: Date()))
        try await open.database.write { transaction in
            for officer in founded.flatMap(\.officers) {
                try transaction.insert(Pledge(officer: officer.officer.id, agreedOn: day))
            }
        }
    }

    /// One open invitation to the first center, so that one can come in with a printed code.
    private func invite(
        to founded: [FoundedCenter],
        in world: World
    ) async throws -> [DemoFacts.Invitation] {
        guard let center = founded.first, let account = AccountName("jini"),
            let director = center.officers.first(where: { $0.officer.roles.contains(.director) })
        else { return [] }
        let person = NewPerson(
            center: center.profile.slug,
            account: account,
            name: "황진이",
            roles: [.counsellor],
            isOnDuty: false,
            language: .korean,
            passphrase: nil
        )
        let paper = try await Inviting(
            world: world,
            director: director.keys,
            address: "127.0.0.1"
        ).invite(person)
        return [
            DemoFacts.Invitation(
                center: center.profile.slug.text,
                account: paper.officer.account,
                code: paper.code.code
            )
        ]
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
