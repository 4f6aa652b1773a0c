import ArgumentParser

/// Measures what people wait for: docs/performance.md says how to read it.
@main
struct Bench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bench",
        abstract: "Measures Gyeot over real HTTP, on a home of its own that is thrown away.",
        subcommands: [
            IntakeBench.self, SlowBench.self, FilesBench.self, DeskBench.self, LogsBench.self,
            ImportBench.self, StartBench.self, RegulationBench.self, StatisticsBench.self,
        ]
    )
}
