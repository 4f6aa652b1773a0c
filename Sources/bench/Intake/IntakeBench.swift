import ArgumentParser
import Casework
import Foundation
import Storage
import Vault
import Web

/// How fast reports are received, next to what this machine could do at best.
struct IntakeBench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "intake",
        abstract: "Reports sent over HTTP, beside the same wraps and rows without it."
    )

    @Option(help: "How many reports are sent over HTTP in all.")
    var reports = 10_000

    @Option(help: "In how many rounds: each measures all kinds one after the other.")
    var rounds = 4

    @Option(help: "The folder in which the homes are made; a disk of its own tells the truth.")
    var folder = FileManager.default.temporaryDirectory.path

    func validate() throws {
        guard (1...50).contains(rounds), (rounds * 40...1_000_000).contains(reports) else {
            throw ValidationError("Between 1 and 50 rounds, of 40 reports or more each.")
        }
    }

    func run() async throws {
        let parent = URL(filePath: folder)
        let plain = try await TrialHome(in: parent)
        defer { plain.remove() }
        let served = try await TrialHome(in: parent)
        defer { served.remove() }
        try served.database.close()
        let server = try Server(served.folder, only: "reporter")
        defer { server.stop() }
        let form = "/\(served.center.profile.slug)/report"
        _ = try server.firstAnswer(form, server.reporter)
        let memory = server.memory

        let reporters = Reporters(port: server.reporterPort, form: form)
        let ceiling = try await Ceiling(plain)
        _ = try await ceiling.keep(200, tasks: 16)
        var tally = IntakeTally()
        for round in 0..<rounds {
            try await measure(round, ceiling, reporters, server, into: &tally)
        }
        tally.memory = (memory, server.memory)
        tally.opened = try reporters.comeBack(with: Array(tally.codes.shuffled().prefix(50)))
        server.stop()
        tally.rows = try await Self.rows(in: served)
        print(tally.words)
        guard tally.isSound else { throw ExitCode.failure }
    }

    /// One round: what is compared is measured within the same minute.
    private func measure(
        _ round: Int,
        _ ceiling: Ceiling,
        _ reporters: Reporters,
        _ server: Server,
        into tally: inout IntakeTally
    ) async throws {
        let all = reports / rounds + (round < reports % rounds ? 1 : 0)
        let alone = all / 8
        let postedAlone = all / 16
        let posted = all / 4
        let counts: [(IntakeTally.Kind, Int)] = [
            (.ceiling1, alone), (.whole1, alone), (.posted1, postedAlone),
            (.ceiling16, all / 2), (.whole16, all - alone - postedAlone - posted),
            (.posted16, posted),
        ]
        let processor = server.processorReader
        for (kind, count) in counts {
            switch kind {
            case .ceiling1: tally.add(try await ceiling.keep(count, tasks: 1), to: kind)
            case .ceiling16: tally.add(try await ceiling.keep(count, tasks: 16), to: kind)
            case .whole1, .whole16, .posted1, .posted16:
                let (pace, codes) = await reporters.send(
                    count,
                    connections: kind.connections,
                    from: tally.codes.count,
                    formsBefore: kind.isPosted,
                    processor: processor
                )
                tally.add(pace, to: kind)
                tally.codes += codes
            }
        }
    }

    /// How many reports the first officer on duty can open in the home that was served.
    private static func rows(in home: TrialHome) async throws -> Int {
        let database = try Database.open(at: Home(folder: home.folder).database)
        guard let officer = home.center.officers.first(where: \.officer.isOnDuty) else { return 0 }
        let (key, center) = (officer.keys.card, home.center.id)
        let counts = try await database.read { try $0.reportCounts(for: key, in: center) }
        try database.close()
        return counts.values.reduce(0, +)
    }
}
