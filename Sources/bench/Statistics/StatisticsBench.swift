import ArgumentParser
import Casework
import Foundation
import Storage
import Web

/// How long the director waits for the numbers, and for a release, with ten years of codings.
struct StatisticsBench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "statistics",
        abstract:
            "The page of numbers, cold and with another period, and a release after ten others."
    )

    @Option(help: "How many codings there are.")
    var codings = 100_000

    @Option(help: "How many earlier releases there are.")
    var releases = 10

    @Flag(help: "The earlier releases are of months, not of terms; then up to 48.")
    var monthly = false

    @Option(help: "The folder in which the home is made.")
    var folder = FileManager.default.temporaryDirectory.path

    func validate() throws {
        guard (1_000...1_000_000).contains(codings), (1...(monthly ? 48 : 10)).contains(releases)
        else {
            throw ValidationError(
                "A thousand codings or more; one to ten releases, to forty-eight if monthly."
            )
        }
    }

    func run() async throws {
        let home = try await TrialHome(in: URL(filePath: folder))
        defer { home.remove() }
        try await ManyCodings(home: home).keep(codings)
        try home.database.close()
        guard
            let director = home.center.officers.first(where: {
                $0.officer.roles.contains(.director)
            })
        else { throw Trouble.missing("a director") }
        var (cold, warm) = (Timings(), Timings())
        var seat: Seat?
        for round in 0..<5 {
            // A new process remembers nothing; the session is in the database.
            let server = try Server(home.folder)
            defer { server.stop() }
            _ = try server.firstAnswer("/report", server.reporter)
            let sitting = try seat?.moved(to: server) ?? Seat(director, server)
            if round == 0 { _ = try sitting.signIn() }
            seat = sitting
            let before = server.memory
            let year = home.today.year - 1
            cold.add(try sitting.time("/statistics?period=calendar-year.\(year)-01-01"))
            for month in 1...9 {
                warm.add(try sitting.time("/statistics?period=month.\(year)-0\(month)-01"))
            }
            if round == 4 {
                print("page, nothing remembered: \(cold.words)")
                print("page, another period within: \(warm.words)")
                let between = server.memory
                try release(sitting, home.today)
                if let before, let between, let after = server.memory {
                    print(
                        "server memory: \(before.now.words) MiB before, \(between.now.words) MiB after the "
                            + "pages (most \(between.most.words)), \(after.now.words) MiB after the "
                            + "releases (most \(after.most.words))"
                    )
                }
            }
        }
    }

    /// Earlier releases side by side, and then one around some of them.
    private func release(_ seat: Seat, _ today: Day) throws {
        let tables = ["kind", "client", "channel", "mode", "gender"]
        let asked = tables.map { "&table=\($0)" }.joined()
        // So many fit into a year.
        let each = monthly ? 12 : 2
        let first = today.year - 1 - releases / each
        var made = Timings()
        for number in 0..<releases {
            let year = first + number / each
            let month = monthly ? 1 + number % each : 3 + 6 * (number % each)
            let period = "\(monthly ? "month" : "term").\(year)-\(month < 10 ? "0" : "")\(month)-01"
            made.add(try seat.publish("period=\(period)&unit=notes" + asked))
        }
        print("each of \(releases) earlier releases, looked at and published: \(made.words)")
        var last = Timings()
        last.add(try seat.publish("period=academic-year.\(first)-03-01&unit=notes" + asked))
        print("a release around \(each) of them, looked at and published: \(last.words)")
    }
}
