import ArgumentParser

/// Looks after the regulation of a center.
struct RegulationCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "regulation",
        abstract: "The regulation of a center, written down as data (docs/regulations.md).",
        subcommands: [RegulationExplain.self]
    )
}
