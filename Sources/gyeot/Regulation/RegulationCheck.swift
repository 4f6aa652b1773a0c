import ArgumentParser
import Casework
import Foundation
import Regulations

/// Says all that is wrong with regulations, and whether their examples come out as written.
struct RegulationCheck: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Checks regulations; says each mistake with its line and how to mend it.",
        discussion: """
            Runs NAME.examples.yaml too, where it lies beside NAME.yaml. Warnings stop nothing. \
            Makes nothing. Ends with 1 if there is something to mend.
            """
    )

    @Argument(help: "The regulations (docs/regulations.md).")
    var files: [String]

    func run() async throws {
        try await Spoken.orExit {
            var mistakes: [Mistake] = []
            for file in files {
                do {
                    let found = try look(at: file)
                    mistakes += found
                    if found.isEmpty { Spoken.say("\(file): 잘못된 곳 없음 · nothing to mend") }
                } catch let wrong as Mistakes {
                    mistakes += wrong.all
                }
            }
            if !mistakes.isEmpty { throw Mistakes(mistakes) }
        }
    }

    private func look(at file: String) throws -> [Mistake] {
        let path = SetupFile(file).path
        let answer = try RegulationReader.read(at: path, named: file)
        for warning in answer.warnings { Spoken.say("\(warning)") }
        let readings = answer.regulation.readings.filter { $0.choices.count > 1 }.map(\.code)
        if !readings.isEmpty {
            Spoken.say(
                "\(file): 고른 말(chosen)은 값을 바꾸지 않습니다. 값과 견주십시오 · “chosen” changes no value; compare the values: \(readings.joined(separator: ", "))."
            )
        }
        let name = path.deletingPathExtension().lastPathComponent + ".examples.yaml"
        let beside = path.deletingLastPathComponent().appending(path: name)
        guard FileManager.default.fileExists(atPath: beside.path) else { return [] }
        let shown = file.hasSuffix(".yaml") ? "\(file.dropLast(5)).examples.yaml" : name
        let laws = answer.regulation.stages.isEmpty ? [] : [try Packed.statutes()]
        let rules = Rulebook(
            answer.regulation,
            beside: laws,
            holidays: try Packed.holidays()
        )
        let examples = try ExamplesReader.read(at: beside, named: shown)
        let failures = examples.flatMap { $0.failures(under: rules, file: shown) }
        if failures.isEmpty { Spoken.say("\(shown): 예 \(examples.count)개 · examples") }
        return failures
    }
}
