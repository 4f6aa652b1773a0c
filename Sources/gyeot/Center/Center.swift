import ArgumentParser
import Casework
import Foundation
import Regulations

/// Looks after what a campus says about its centers.
struct Center: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "The center file.",
        subcommands: [Check.self]
    )

    /// Reads a center file as set-up would, and says everything that is wrong with it.
    struct Check: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Checks a center file; says each mistake with its line.",
            discussion: """
                Reads the regulations that it names as well: from `regulations` beside the file, else from \
                those of Gyeot. Makes nothing. Ends with 1 if there is something to mend.
                """
        )

        @Argument(help: "The center file (docs/centers.md).")
        var file: String

        @Option(help: "A file of people to check with it (docs/operations.md).")
        var peopleFile: String?

        func run() async throws {
            try await Spoken.orExit {
                let path = SetupFile(file).path
                let centers = try CenterFileReader.read(
                    at: path,
                    named: file,
                    shelf: Packed.shelf(besides: [RegulationShelf.beside(path)])
                )
                // What every regulation runs beside travels with the program, and may be damaged too.
                _ = (try Packed.statutes(), try Packed.holidays())
                let names = centers.centers.map(\.slug.text).joined(separator: ", ")
                if let peopleFile {
                    let people = try PeopleFileReader.read(
                        at: SetupFile(peopleFile).path,
                        named: peopleFile,
                        for: centers
                    )
                    Spoken.say("\(peopleFile): 잘못된 곳 없음 · nothing to mend (\(people.count))")
                }
                Spoken.say("\(file): 잘못된 곳 없음 · nothing to mend (\(names))")
            }
        }
    }
}
