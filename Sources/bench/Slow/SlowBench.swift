import ArgumentParser
import Casework
import Foundation
import Storage
import Web

/// What reports cost while others hold connections and send a letter at a time.
struct SlowBench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "slow",
        abstract: "The intake with slow browsers connected, beside the intake without them."
    )

    @Option(help: "How many slow browsers.")
    var slow = 200

    @Option(help: "How many reports in each half of a round.")
    var reports = 400

    @Option(help: "How many rounds; with and without are compared within each.")
    var rounds = 6

    @Option(help: "The folder in which the home is made.")
    var folder = FileManager.default.temporaryDirectory.path

    func validate() throws {
        guard (1...10_000).contains(slow), (16...100_000).contains(reports),
            (1...50).contains(rounds)
        else { throw ValidationError("Up to 10,000 slow ones, 16 reports or more, 50 rounds.") }
    }

    func run() async throws {
        let home = try await TrialHome(in: URL(filePath: folder))
        defer { home.remove() }
        try home.database.close()
        let server = try Server(home.folder, only: "reporter")
        defer { server.stop() }
        let form = "/\(home.center.profile.slug)/report"
        _ = try server.firstAnswer(form, server.reporter)
        let reporters = Reporters(port: server.reporterPort, form: form)
        var (without, with): ([Pace], [Pace]) = ([], [])
        _ = await reporters.send(200, connections: 16, from: 0) { nil }
        let rest = server.memory
        for round in 0..<rounds {
            let first = 1_000 + round * reports * 2
            // Which comes first changes, so that neither always meets the larger database.
            for isSlow in round.isMultiple(of: 2) ? [false, true] : [true, false] {
                let crowd = isSlow ? SlowCrowd(slow, port: server.reporterPort) : nil
                let (pace, _) = await reporters.send(
                    reports,
                    connections: 16,
                    from: first + (isSlow ? reports : 0),
                    processor: server.processorReader
                )
                crowd?.leave()
                if isSlow { with.append(pace) } else { without.append(pace) }
            }
        }
        say("without", without)
        say("with \(slow) slow ones", with)
        let ratios = zip(with, without).map { $0.perSecond / $1.perSecond }
        print("with, of without: \((ratios.median * 100).words) %")
        if let rest, let end = server.memory {
            print("memory \(rest.now.words) MiB before, \(end.most.words) MiB at most")
        }
        let failures = (with + without).reduce(0) { $0 + $1.failures }
        guard failures == 0 else { throw Trouble.failures(failures) }
    }

    private func say(_ name: String, _ paces: [Pace]) {
        var timings = Timings()
        for pace in paces { timings.add(pace.timings) }
        let each = paces.compactMap(\.each).median
        let speed = paces.map(\.perSecond).median
        print("\(name): \(speed.words)/s, \(timings.words), processor \(each.words) ms each")
    }
}
