import ArgumentParser
import Casework
import Foundation
import Storage
import Web

/// How long a counsellor waits for words of ten years.
struct LogsBench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "logs",
        abstract: "Finding words in counselling logs, the list, a long consultation, saving a note."
    )

    @Option(help: "How many notes there are.")
    var notes = 100_000

    @Option(help: "Over how many consultations they are spread.")
    var consultations = 5_000

    @Option(help: "How often each search is asked for.")
    var times = 9

    @Option(help: "The folder in which the home is made.")
    var folder = FileManager.default.temporaryDirectory.path

    func validate() throws {
        guard consultations > 1, notes >= LogShelf.long + consultations, times > 0 else {
            throw ValidationError("At least one note for each consultation, and fifty for one.")
        }
    }

    func run() async throws {
        let home = try await TrialHome(in: URL(filePath: folder))
        defer { home.remove() }
        let officers = home.center.officers.filter(\.officer.isOnDuty)
        guard let officer = officers.first else { throw Trouble.missing("an officer on duty") }
        let shelf = LogShelf(
            database: home.database,
            today: home.today,
            keys: officer.keys,
            notes: notes,
            consultations: consultations
        )
        let long = try await shelf.fill()
        let ground = try LogGround(shelf)
        print("ground, two threads, a plain word: \(try ground.measure(times).words)")
        let bare = try BareLoop(notes, in: home.folder)
        let least = try bare.measure(times, today: home.today)
        print("as many notes of 4 KiB in one flat file: \(least.words)")
        try home.database.close()
        let server = try Server(home.folder)
        defer { server.stop() }
        _ = try server.firstAnswer("/report", server.reporter)
        let memory = server.memory
        let reader = LogReader(try Seat(officer, server), server)
        try reader.read(long, times: times)
        if let start = memory, let end = server.memory {
            print(
                "server memory: \(start.now.words) MiB at the first answer, \(end.now.words) MiB "
                    + "after all (most \(end.most.words) MiB)"
            )
        }
    }
}
