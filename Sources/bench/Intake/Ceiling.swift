import Casework
import Foundation
import Storage
import Vault
import Web

/// What this machine could do without HTTP: the same wraps, the same durable rows, the same code.
struct Ceiling: Sendable {
    private let database: Database
    private let serverKey: ServerKey
    private let readers: [KeyCard]
    private let directory: Directory
    private let roster: Int
    private let today: Day

    init(_ home: TrialHome) async throws {
        let center = home.center.id
        let known = try await home.database.read { transaction in
            (
                try transaction.roster(of: center),
                try Directory(of: transaction.keyCards(of: center))
            )
        }
        (database, serverKey, today) = (home.database, home.serverKey, home.today)
        (roster, directory) = known
        readers = home.center.officers.filter(\.officer.isOnDuty)
            .compactMap { known.1.card(of: $0.officer.id) }
    }

    /// Keeps that many reports, with `tasks` at work at once.
    func keep(_ reports: Int, tasks: Int) async throws -> Pace {
        let processor = Pace.ownProcessor
        let clock = ContinuousClock()
        let start = clock.now
        let timings = try await withThrowingTaskGroup(of: Timings.self) { group in
            for task in 0..<tasks {
                group.addTask {
                    var timings = Timings()
                    for number in stride(from: task, to: reports, by: tasks) {
                        let begun = clock.now
                        try await keep(Telling(number: number).story)
                        timings.add(clock.now - begun)
                    }
                    return timings
                }
            }
            return try await group.reduce(into: Timings()) { $0.add($1) }
        }
        return Pace(
            done: timings.all.count,
            failures: 0,
            took: (clock.now - start).seconds,
            processor: Pace.ownProcessor - processor,
            timings: timings
        )
    }

    private func keep(_ story: Story) async throws {
        let draft = Draft.new(now: Date(), server: serverKey)
        let report = try NewFolder.report(
            story,
            receipt: draft.receipt(server: serverKey),
            to: readers,
            directory: directory,
            on: today
        )
        let due = ClockRecord(
            folder: report.folder.id,
            rule: "answer",
            dueOn: Day(ordinal: today.ordinal + 7),
            state: .running
        )
        let roster = roster
        try await database.write { transaction in
            try transaction.insert(report, roster: roster)
            try transaction.set(due)
        }
    }
}
