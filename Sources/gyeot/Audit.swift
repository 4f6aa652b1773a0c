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
                    let (count, broken) = try await walk(center.id, in: database)
                    isWhole = isWhole && broken == nil
                    let verdict =
                        broken.map { "the first bad entry is number \($0)" }
                        ?? "\(count) entries, all in order"
                    Spoken.say("\(center.slug): \(verdict)")
                }
                guard isWhole else { throw ExitCode.failure }
            }
        }

        /// Years of entries are read a stretch at a time.
        private func walk(
            _ center: CenterID,
            in database: Database
        ) async throws -> (count: Int, firstBroken: Int?) {
            var chain = AuditChain.Walk()
            var length = 10_000
            while true {
                let (count, limit) = (chain.count, length)
                do {
                    let stretch = try await database.read {
                        try $0.audit(of: center, after: count, limit: limit)
                    }
                    guard !stretch.isEmpty else { return (count, nil) }
                    if let broken = chain.firstBroken(in: stretch) { return (count, broken) }
                } catch StorageError.broken {
                    // An entry that cannot even be read: go up to it step by step, and name it.
                    guard limit > 1 else { return (count, count + 1) }
                    length = 1
                }
            }
        }
    }
}
