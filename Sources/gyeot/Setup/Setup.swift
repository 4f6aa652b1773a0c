import ArgumentParser
import Foundation

/// Founds the centers of a file.
struct Setup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Begins the centers of GYEOT_HOME: keys, people, recovery papers.",
        discussion: """
            Asks for what is not named. With all three options it asks nothing, for scripts; the \
            papers are then files that only their owner can read. There is a center once the papers \
            are written, or none at all.
            """
    )

    @Option(help: "The center file (docs/centers.md).")
    var centerFile: String?

    @Option(help: "The file of the people who begin (docs/operations.md).")
    var peopleFile: String?

    @Option(help: "An empty folder outside the home for the papers, instead of the screen.")
    var papers: String?

    func run() async throws {
        try await Spoken.orExit {
            try await SetupSteps(
                terminal: StandardTerminal(),
                settings: try await Settings.load(),
                centerFile: centerFile,
                peopleFile: peopleFile,
                papers: papers,
                now: Date()
            ).run()
        }
    }
}
