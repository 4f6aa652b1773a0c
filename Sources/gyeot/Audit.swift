import ArgumentParser
import Casework
import Foundation
import Storage
import Vault
import Web

/// Looks after the record of who did what.
struct Audit: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "The record of what officers did.",
        subcommands: [Verify.self]
    )

    /// Checks each center's chain and names the first entry that does not fit.
    struct Verify: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Checks that no entry was changed, cut out or put in."
        )

        func run() async throws {
            try await Spoken.orExit {
                let settings = try await Settings.load()
                let open = try OpenHome(Home(folder: settings.home))
                let database = open.database
                var isWhole = true
                for center in try await database.read({ try $0.centers() }) {
                    let entries = try await database.read {
                        try $0.audit(of: center.id, after: 0, limit: .max)
                    }
                    if let broken = AuditChain.firstBroken(in: entries) {
                        isWhole = false
                        Spoken.say("\(center.slug): the first bad entry is number \(broken)")
                    } else {
                        Spoken.say("\(center.slug): \(entries.count) entries, all in order")
                    }
                }
                guard isWhole else { throw ExitCode.failure }
            }
        }
    }
}
