import ArgumentParser
import Casework
import Foundation
import Storage
import Web

/// What large files cost: sent by one and by many at once, handed out, and made clean.
struct FilesBench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "files",
        abstract: "Reports with a large picture: sent, handed out as it was, and made clean."
    )

    @Option(help: "How large the picture is, in MiB.")
    var size = 20

    @Option(help: "How many send at once.")
    var together = 8

    @Option(help: "How often one alone sends, takes out and cleans.")
    var times = 4

    @Option(help: "The folder in which the home is made; a disk of its own tells the truth.")
    var folder = FileManager.default.temporaryDirectory.path

    func validate() throws {
        guard (1...20).contains(size), (1...32).contains(together), (1...50).contains(times) else {
            throw ValidationError("1 to 20 MiB, by up to 32 at once, up to 50 times.")
        }
    }

    func run() async throws {
        let home = try await TrialHome(in: URL(filePath: folder))
        defer { home.remove() }
        try home.database.close()
        let server = try Server(home.folder)
        defer { server.stop() }
        let form = "/\(home.center.profile.slug)/report"
        _ = try server.firstAnswer(form, server.reporter)
        let senders = Senders(
            port: server.reporterPort,
            form: form,
            picture: .picture(mebibytes: size)
        )
        let rest = server.memory?.now
        try await send(times, by: 1, senders, server, above: rest)
        try await send(together, by: together, senders, server, above: rest)
        try handOut(home, server, above: server.memory?.now)
    }

    private func send(
        _ count: Int,
        by people: Int,
        _ senders: Senders,
        _ server: Server,
        above rest: Double?
    ) async throws {
        server.forgetMostMemory()
        let processor = server.processorReader
        let before = processor()
        let (timings, failures) = await senders.send(count, by: people)
        guard failures == 0 else { throw Trouble.failures(failures) }
        let each = before.flatMap { before in
            processor().map { ($0 - before) * 1_000 / Double(count) }
        }
        say("\(size) MiB sent by \(people) at once", timings, server, above: rest, each)
    }

    /// The first officer reads what came, takes the originals out, and has the copies made.
    private func handOut(_ home: TrialHome, _ server: Server, above rest: Double?) throws {
        guard let officer = home.center.officers.first(where: \.officer.isOnDuty) else { return }
        let seat = try Seat(officer, server)
        _ = try seat.signIn()
        let reports = try seat.ask("/reports").reports
        var (originals, cleanings, copies) = (Timings(), Timings(), Timings())
        server.forgetMostMemory()
        for report in reports.prefix(times) {
            try originals.add(takeOriginal(of: report, seat))
        }
        say("an original taken out", originals, server, above: rest, nil)
        server.forgetMostMemory()
        for report in reports.prefix(times) {
            let (cleaning, copy) = try clean(report, seat)
            cleanings.add(cleaning)
            copies.add(copy)
        }
        say(
            "a copy made clean (the sandbox beside the server)",
            cleanings,
            server,
            above: rest,
            nil
        )
        say("a clean copy taken out", copies, server, above: rest, nil)
    }

    private func takeOriginal(of report: String, _ seat: Seat) throws -> Duration {
        let page = try opened(report, seat)
        guard let token = page.field("token"), let entry = page.field("entry"),
            let file = page.field("file")
        else { throw Trouble.missing("the form of the original") }
        let clock = ContinuousClock()
        let begun = clock.now
        let answer = try seat.ask(
            "\(report)/originals",
            form: [("token", token), ("entry", entry), ("file", file), ("reason", "재는 중")]
        )
        guard answer.status == 200, answer.body.count >= size * 1_000_000 else {
            throw Trouble.answered(answer.status, at: "originals")
        }
        return clock.now - begun
    }

    private func clean(_ report: String, _ seat: Seat) throws -> (Duration, Duration) {
        guard let token = try opened(report, seat).field("token") else {
            throw Trouble.missing("token")
        }
        let clock = ContinuousClock()
        var begun = clock.now
        let answer = try seat.ask("\(report)/copies", form: [("token", token)])
        let cleaning = clock.now - begun
        guard answer.status == 303 else { throw Trouble.answered(answer.status, at: "copies") }
        let page = try seat.ask(report)
        guard let copy = page.address(after: "\(report)/copies/") else {
            throw Trouble.missing("a clean copy")
        }
        begun = clock.now
        let taken = try seat.ask(copy)
        guard taken.status == 200 else { throw Trouble.answered(taken.status, at: copy) }
        return (cleaning, clock.now - begun)
    }

    /// The page of a report that was read before its files are asked for.
    private func opened(_ report: String, _ seat: Seat) throws -> Answer {
        let page = try seat.ask(report)
        guard page.field("entry") == nil else { return page }
        guard let token = page.field("token") else { throw Trouble.missing("token") }
        _ = try seat.ask("\(report)/reading", form: [("token", token)])
        return try seat.ask(report)
    }

    private func say(
        _ what: String,
        _ timings: Timings,
        _ server: Server,
        above rest: Double?,
        _ processor: Double?
    ) {
        var line = "\(what): \(timings.words)"
        if let processor { line += ", processor \(processor.words) ms each" }
        if let rest, let memory = server.memory {
            line +=
                ", memory \(rest.words) MiB at rest, \((memory.most - rest).words) above at most"
        }
        print(line)
    }
}
