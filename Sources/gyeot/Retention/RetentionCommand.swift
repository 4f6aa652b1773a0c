import ArgumentParser
import Casework
import Foundation
import Storage
import Web

/// What is deleted by itself, and the word that the clock is right.
struct RetentionCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "retention",
        abstract: "What is deleted by itself after its period.",
        subcommands: [Show.self, Confirm.self]
    )

    /// Says how it stands with each center.
    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Says what goes when, by count and number; changes nothing."
        )

        func run() async throws {
            try await Spoken.orExit {
                let world = try await RetentionCommand.world()
                for center in world.campus.centers {
                    Spoken.say(try await RetentionWords.say(of: center, in: world))
                }
                try world.database.close()
            }
        }
    }

    /// Lets deletion go on after a jump of the clock.
    struct Confirm: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Says that the clock is right, so that deletion goes on.",
            discussion: "Deletes nothing by itself: the server goes on after four in the morning."
        )

        @Option(help: "Today, written 2026-11-21, so that nobody confirms a wrong clock unseen.")
        var today: String

        func run() async throws {
            try await Spoken.orExit {
                let world = try await RetentionCommand.world()
                guard Day(today) == world.today else {
                    Spoken.say(
                        """
                        서버의 오늘은 \(world.today)입니다. 시계를 고치거나 날짜를 다시 적으십시오.
                        The server's today is \(world.today). Set its clock, or write the day again.
                        """
                    )
                    throw ExitCode.failure
                }
                for center in world.campus.centers {
                    let isDone = try await RetentionState.confirm(
                        at: center.id,
                        by: nil,
                        from: "-",
                        in: world
                    )
                    Spoken.say(
                        "\(center.profile.slug): "
                            + (isDone
                                ? "이어서 합니다 · it goes on" : "멈춘 적이 없습니다 · it had not stopped")
                    )
                }
                try world.database.close()
            }
        }
    }

    private static func world() async throws -> World {
        let settings = try await Settings.load()
        let home = Home(folder: settings.home)
        return try await OpenHome(home).world(settings, log: .gyeot(settings.logLevel))
    }
}
