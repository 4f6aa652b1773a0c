import ArgumentParser
import Foundation
import Storage
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
                let home = Home(folder: settings.home)
                guard home.hasCenter else { throw HomeTrouble.noCenter(home.folder.path) }
                let file = try Inspection(of: home.database)
                var isWhole = true
                for center in try file.read({ try $0.centers() }) {
                    let (count, broken) = try ChainWalk.walk(center.id, in: file)
                    isWhole = isWhole && broken == nil
                    let verdict =
                        broken.map { "the first bad entry is number \($0)" }
                        ?? "\(count) entries, all in order"
                    Spoken.say("\(center.slug): \(verdict)")
                }
                guard isWhole else { throw ExitCode.failure }
            }
        }
    }
}
