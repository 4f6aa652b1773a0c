import ArgumentParser
import Casework
import Foundation
import Storage
import Web

/// How long a counsellor waits, with ten thousand open reports in reach.
struct DeskBench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "desk",
        abstract: "Signing in, Today, the list and one report, with thousands of open reports."
    )

    @Option(help: "How many open reports each officer on duty can open.")
    var reports = 10_000

    @Option(help: "The folder in which the home is made.")
    var folder = FileManager.default.temporaryDirectory.path

    func validate() throws {
        guard (1_000...1_000_000).contains(reports) else {
            throw ValidationError("A thousand reports or more.")
        }
    }

    func run() async throws {
        let home = try await TrialHome(in: URL(filePath: folder), others: 5, cost: .standard)
        defer { home.remove() }
        _ = try await Ceiling(home).keep(reports, tasks: 16)
        try home.database.close()
        let server = try Server(home.folder)
        defer { server.stop() }
        _ = try server.firstAnswer("/report", server.reporter)
        let memory = server.memory
        var tally = DeskTally()
        for officer in home.center.officers where officer.officer.isOnDuty {
            let seat = try Seat(officer, server)
            try seat.signIn(into: &tally)
            try seat.look(into: &tally)
        }
        try await signInTogether(home, server, into: &tally)
        print(tally.words)
        if let start = memory, let end = server.memory {
            print(
                "server memory: \(start.now.words) MiB at the first answer, \(end.now.words) MiB "
                    + "after all (most \(end.most.words) MiB)"
            )
        }
    }

    /// Eight officers at once, while somebody goes on sending reports.
    private func signInTogether(
        _ home: TrialHome,
        _ server: Server,
        into tally: inout DeskTally
    ) async throws {
        let form = "/\(home.center.profile.slug)/report"
        let reporters = Reporters(port: server.reporterPort, form: form)
        let quiet = await reporters.send(100, connections: 1, from: 0) { nil }
        async let sent = reporters.send(300, connections: 1, from: 100) { nil }
        let port = server.deskPort
        let officers = home.center.officers.filter { !$0.officer.roles.contains(.director) }
            .map { Seat.Person($0) }
        let together = await Crowd.gather(officers.count) { place in
            // Those on duty have used the step of now; the next one counts as well.
            try? Seat(officers[place], port: port).signIn(stepsAhead: 1)
        }
        tally.add(.reportBefore, quiet.pace.timings)
        tally.add(.reportMeanwhile, await sent.pace.timings)
        for duration in together {
            guard let duration else { throw Trouble.failures(1) }
            tally.add(.signInTogether, duration)
        }
        let failures = await quiet.pace.failures + sent.pace.failures
        guard failures == 0 else { throw Trouble.failures(failures) }
    }
}
