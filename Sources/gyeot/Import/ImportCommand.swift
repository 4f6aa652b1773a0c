import ArgumentParser
import Casework
import Documents
import Foundation
import Logging
import Storage
import Web

/// Brings in what a center kept before it had Gyeot.
struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Brings in what a center kept before.",
        subcommands: [Logs.self]
    )

    /// Brings counselling logs in from a table.
    struct Logs: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Brings past counselling logs in from a table.",
            discussion: """
                Asks for account, passphrase and one-time number as the desk does, and what columns and \
                values mean that it does not know. Says first what would come in; changes nothing until \
                you say so. Rows that are here already do not come in twice.
                """
        )

        @Argument(help: "CSV (UTF-8 or CP949) or XLSX.")
        var file: String

        @Option(help: "Where failing rows are written, as CSV. They lie there unsealed.")
        var failing: String?

        func run() async throws {
            try await Spoken.orExit {
                let terminal = StandardTerminal()
                guard terminal.isAttended else { throw SetupRefusal.notAttended }
                let settings = try await Settings.load()
                let world = try await OpenHome(Home(folder: settings.home))
                    .world(settings, log: .gyeot(settings.logLevel))
                do {
                    try await ImportSteps(
                        terminal: terminal,
                        world: world,
                        file: SetupFile(file).path,
                        failing: failing.map { SetupFile($0).path }
                    ).run()
                } catch let refusal as TableTrouble {
                    terminal.complain(ImportSteps<StandardTerminal>.sentence(refusal, in: world))
                    throw ExitCode.failure
                }
                try world.database.close()
            }
        }
    }
}

extension StandardTerminal {
    fileprivate func complain(_ sentence: String) {
        FileHandle.standardError.write(Data("gyeot: \(sentence)\n".utf8))
    }
}
