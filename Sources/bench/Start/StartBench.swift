import ArgumentParser
import Foundation
import Storage

/// How long a center is away when its server is started again.
struct StartBench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "start",
        abstract: "From exec to the first answered page, on a home that has reports."
    )

    @Option(help: "How many reports the home has.")
    var reports = 1_000

    @Option(help: "How many starts.")
    var starts = 15

    @Option(help: "The folder in which the home is made.")
    var folder = FileManager.default.temporaryDirectory.path

    func validate() throws {
        guard (1...1_000).contains(starts), (0...1_000_000).contains(reports) else {
            throw ValidationError("Between 1 and 1,000 starts, on up to a million reports.")
        }
    }

    func run() async throws {
        let home = try await TrialHome(in: URL(filePath: folder))
        defer { home.remove() }
        _ = try await Ceiling(home).keep(reports, tasks: 16)
        try home.database.close()
        var (whole, failures) = (Timings(), 0)
        let clock = ContinuousClock()
        for _ in 0..<starts {
            let begun = clock.now
            let server = try Server(home.folder)
            defer { server.stop() }
            let answer = try server.firstAnswer("/report", server.reporter)
            whole.add(clock.now - begun)
            if answer.status != 200 { failures += 1 }
        }
        print("exec to the first form, on \(reports) reports: \(whole.words)")
        print("failures \(failures)")
        guard failures == 0 else { throw ExitCode.failure }
    }
}
