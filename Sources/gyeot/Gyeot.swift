import ArgumentParser

/// The command of a center's server.
@main
struct Gyeot: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gyeot",
        abstract: "곁: the system of record of a campus human-rights center.",
        discussion: """
            Settings come from the environment (GYEOT_HOME, GYEOT_REPORTER_ADDRESS, \
            GYEOT_DESK_ADDRESS …) over settings.yaml in the home; docs/operations.md has them all.
            """,
        version: ServedVersion.text,
        subcommands: [
            Serve.self, Setup.self, Center.self, Demo.self, Audit.self,
            Backup.self, Restore.self, ImportCommand.self, RetentionCommand.self, Doctor.self,
            Recover.self, CalendarCommand.self, RegulationCommand.self,
        ]
    )
}
