import ArgumentParser
import Casework
import Foundation
import Regulations

/// Counts days as the law does.
struct CalendarCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "calendar",
        abstract: "Periods and days off, as the Civil Act counts them.",
        subcommands: [Due.self]
    )

    /// Says when one period ends, and why; or one a line.
    struct Due: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Says when a period ends, and each reason for the day.",
            discussion: """
                Lengths are 20d, 2w, 3m, 1y, or 5wd for working days. With --batch it reads one period \
                a line as a JSON object and answers each with a line (docs/calendar.md).
                """
        )

        @Option(help: "The day of the event, as 2026-11-21.")
        var from: String?

        @Option(help: "How long: 20d, 3m, 1y.")
        var length: String?

        @Option(help: "Days that do not count, as A..B, both included; A.. while it goes on.")
        var pause: [String] = []

        @Option(help: "A longer time, counted from the nominal end.")
        var extend: [String] = []

        @Option(help: "What becomes of an end on a day off: next, previous or none.")
        var roll: String?

        @Option(help: "Whether the first day counts: excluded or included.")
        var firstDay: String?

        @Option(help: "How a pause counts: inclusive or exclude-first.")
        var pauseCount: String?

        @Option(help: "From which end an extension counts: nominal or rolled.")
        var extensionBase: String?

        @Option(help: "A file of days off of the center's own (docs/calendar.md).")
        var holidays: String?

        @Flag(help: "Answer in one line of JSON.")
        var json = false

        @Flag(help: "Read one period a line from the standard input, and answer line by line.")
        var batch = false

        func run() async throws {
            try await Spoken.orExit {
                let table = try Packed.holidays(andOwn: holidays)
                if batch {
                    try PeriodBatch(holidays: table).run()
                } else {
                    try answer(with: table)
                }
            }
        }

        private func answer(with table: Holidays) throws {
            let answer = try PeriodAnswer(question(), with: table)
            Spoken.say(json ? try answer.jsonLine() : answer.text)
        }

        private func question() throws -> PeriodQuestion {
            var question = PeriodQuestion()
            (question.from, question.length, question.extend) = (from, length, extend)
            question.pauses = pause.map { written in
                let ends = written.components(separatedBy: "..")
                return ends.map { $0.isEmpty && ends.count == 2 ? nil : $0 }
            }
            question.choices[.roll] = roll
            question.choices[.firstDay] = firstDay
            question.choices[.pauseCount] = pauseCount
            question.choices[.extensionBase] = extensionBase
            return question
        }
    }
}
