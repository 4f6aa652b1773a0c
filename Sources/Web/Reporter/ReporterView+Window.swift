import Casework
import Pages

extension ReporterView {
    var windowPage: WindowPage {
        let centers = campus.centers
        return WindowPage(
            frame: frame(tongue: Link.window),
            answerDays: centers.map(\.profile.answerWithin).max() ?? 0,
            network: words(isOnion ? "window.networkOnion" : "window.network"),
            helpLines: inReach(window.helpLines).map(helpLine),
            helpHours: helpHours,
            comparison: centers.count > 1 ? comparison(of: centers) : nil,
            center: centers.count == 1 ? about(centers[0]) : nil
        )
    }

    /// When the lines answer: each that differs by its number, then what most of them share.
    var helpHours: String? {
        let hours = window.helpLines.map { $0.hours(in: language) }
        let counts = Dictionary(grouping: hours) { $0 }.mapValues(\.count)
        guard let most = hours.max(by: { counts[$0, default: 0] < counts[$1, default: 0] })
        else { return nil }
        let others = window.helpLines.filter { $0.hours(in: language) != most }.map {
            words(
                "shown.hours",
                ["number": $0.number.text, "hours": $0.hours(in: language)]
            )
        }
        let rest = words(others.isEmpty ? "shown.allHours" : "shown.otherHours", ["hours": most])
        return (others + [rest]).joined(separator: ". ")
    }

    func comparison(of centers: [OpenCenter]) -> Comparison {
        let facts = centers.map { self.facts(of: $0) }
        return Comparison(
            centers: centers.map { center in
                ComparedCenter(
                    name: center.profile.name(in: language),
                    mark: center.profile.runBy.kind.rawValue,
                    runBy: center.profile.runBy.label(in: language),
                    report: Link.report(language, at: center.profile.slug)
                )
            },
            rows: (facts.first ?? []).indices.map { row in
                ComparedRow(
                    question: facts[0][row].name,
                    cells: zip(centers, facts).map { center, facts in
                        ComparedCell(
                            center: center.profile.name(in: language),
                            words: facts[row].words
                        )
                    }
                )
            }
        )
    }

    func about(_ center: OpenCenter) -> CenterAbout {
        CenterAbout(
            name: center.profile.name(in: language),
            mark: center.profile.runBy.kind.rawValue,
            runBy: center.profile.runBy.label(in: language),
            facts: facts(of: center)
        )
    }

    private func facts(of center: OpenCenter) -> [Fact] {
        let profile = center.profile
        let visit = words(
            "shown.visitAt",
            [
                "place": profile.visit.place(in: language),
                "hours": profile.visit.hours(in: language),
            ]
        )
        return [
            ("shown.what", profile.about(in: language)),
            ("shown.who", profile.readers(in: language)),
            ("shown.can", profile.can(in: language)),
            ("shown.cannot", profile.cannot(in: language)),
            ("shown.nameNeeded", profile.nameNeeded(in: language)),
            ("shown.visit", visit),
        ].map { Fact(name: words($0.0), words: $0.1) }
    }
}
