import ArgumentParser
import Casework
import Regulations

/// Says what a new wording of a regulation changes, and whether cases that are open follow it.
struct RegulationDiff: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Says what changes from one wording of a regulation to another.",
        discussion: "A star marks what reaches cases that are open. Changes nothing."
    )

    @Argument(help: "The wording until now.")
    var old: String

    @Argument(help: "The wording from now on.")
    var new: String

    func run() async throws {
        try await Spoken.orExit {
            let before = try RegulationReader.read(at: SetupFile(old).path, named: old)
            let after = try RegulationReader.read(at: SetupFile(new).path, named: new)
            let differences = after.differences(from: before)
            for difference in differences { Spoken.say(line(of: difference)) }
            Spoken.say(sentence(about: differences, from: before, to: after))
        }
    }

    private func line(of difference: RegulationDifference) -> String {
        let mark = difference.reachesOpenCases ? "* " : "  "
        let place = "\(mark)\(difference.path)\(difference.name.map { " (\($0))" } ?? "")"
        return switch (difference.was, difference.becomes) {
        case (let was?, let becomes?): "\(place): \(was) → \(becomes)"
        case (nil, let becomes?): "\(place): + \(becomes)"
        case (let was, nil): "\(place): − \(was ?? "")"
        }
    }

    private func sentence(
        about differences: [RegulationDifference],
        from before: RegulationReader.Answer,
        to after: RegulationReader.Answer
    ) -> String {
        if differences.isEmpty { return "달라진 것 없음 · nothing changes" }
        let open = differences.count(where: \.reachesOpenCases)
        guard after.addsVersion(to: before) else {
            return
                "새 판이 없음. 이 판의 사건을 모두 다시 셈: \(open) · no new version: every case under this one is counted anew"
        }
        return switch after.regulation.versions.last?.transition {
        case .pending: "진행 중인 사건에도 적용: \(open) · reaches cases that are open"
        case .receipt, nil: "접수할 때의 규정에 따름 · open cases keep the wording of their receipt"
        }
    }
}
