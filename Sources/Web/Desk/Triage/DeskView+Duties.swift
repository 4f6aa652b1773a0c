import Casework
import Pages

extension DeskView {
    /// The duties that the answers lead to, in words with their sources.
    func duties(
        of finding: Assessment,
        _ found: [DutyFinding],
        helping needsHelp: Bool? = nil
    ) -> DutiesPart {
        DutiesPart(
            summary: words(of: finding),
            duties: found.filter { $0.standing != .depends }.map { row($0, finding.telling) },
            open: found.filter { $0.standing == .depends }.map { row($0, finding.telling) },
            helpLines: needsHelp ?? (finding.danger == .yes)
                ? window.emergency.map {
                    ReporterView(world: world, language: language).helpLine($0)
                }
                : []
        )
    }

    private func row(_ found: DutyFinding, _ telling: Telling) -> DutyRow {
        let key = "duty.\(found.duty.rawValue)"
        let objectedOn: Day? =
            switch found.standing {
            case .lifted(let day): day
            case .follows, .depends: nil
            }
        let exception: String? =
            switch telling {
            case _ where !found.duty.yieldsToObjection: nil
            case .consented(let day):
                words("duty.consented", ["day": day.shortWords(in: language)])
            case .unknown, .objected: words("\(key)Exception")
            }
        return DutyRow(
            name: words(key),
            words: words("\(key)More"),
            time: words("\(key)When"),
            due: found.standing == .follows ? due(found.dueOn) : nil,
            source: words("\(key)Source"),
            exception: objectedOn.map {
                words("duty.lifted", ["day": $0.shortWords(in: language)])
            } ?? exception,
            isLifted: objectedOn != nil
        )
    }
}
