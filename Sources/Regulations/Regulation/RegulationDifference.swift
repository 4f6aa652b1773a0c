package import Casework

/// One thing that another wording of a regulation says otherwise.
package struct RegulationDifference: Hashable, Sendable {
    /// Where it stands in the file: `deadlines/objection/length`.
    package let path: String
    /// Nothing where the old wording does not know it.
    package let was: String?
    /// Nothing where the new wording knows it no more.
    package let becomes: String?
    /// Whether it reaches cases that are open when the new wording comes into force (Y-129).
    package let reachesOpenCases: Bool
}

extension Regulation {
    /// All that this wording says otherwise than an older one, in the order of the paths.
    package func differences(from older: Regulation) -> [RegulationDifference] {
        let (before, after) = (older.facets, facets)
        let isPending = versions.last?.transition == .pending
        return Set(before.keys).union(after.keys).sorted()
            .filter { before[$0] != after[$0] }
            .map { path in
                RegulationDifference(
                    path: path,
                    was: before[path],
                    becomes: after[path],
                    reachesOpenCases: isPending && Self.concernsCases(path)
                )
            }
    }

    private static let ofCases = [
        "deadlines", "steps", "stages", "pauses", "grounds", "notices", "papers", "tasks",
        "committees", "counting", "soft-targets",
    ]

    private static func concernsCases(_ path: String) -> Bool {
        ofCases.contains { path.hasPrefix($0) }
    }

    /// Every value by the path under which the file has it.
    private var facets: [String: String] {
        var found: [String: String] = [:]
        func add(_ section: String, _ rules: [some Headed], _ names: [String]) {
            for rule in rules {
                for name in [""] + names {
                    let path = [section, rule.code, name].filter { !$0.isEmpty }
                    found[path.joined(separator: "/")] = field(path)
                }
            }
        }
        add("grounds", grounds, [])
        for list in grounds {
            for ground in list.grounds {
                found["grounds/\(list.code)/\(ground.code)"] = ground.label.ko
            }
        }
        add("kinds", kinds, ["parent", "forms", "respondent"])
        add("statuses", statuses, [])
        add("facts", facts, [])
        add("subjects", subjects, [])
        add("readings", readings, [])
        add("stages", stages, [])
        add("pauses", pauses, [])
        add("steps", steps, ["by", "from", "to", "must", "asks", "needs", "effects"])
        add("deadlines", deadlines, DeadlineRule.facets)
        for sort in Obligation.Sort.allCases {
            add(sort.section, obligations.filter { $0.sort == sort }, Obligation.facets)
        }
        add("committees", committees, CommitteeRule.facets)
        add("staffing", staffing, [])
        add("yearly", yearly, [])
        add("training", training, TrainingRule.facets)
        add("keeping", keeping, [])
        add("overlays", overlays, [])
        for promptness in Promptness.allCases {
            found["soft-targets/\(promptness.rawValue)"] = softTargets[promptness]?.description
        }
        found["counting"] = field(["counting"])
        return found
    }
}

extension Obligation.Sort {
    /// The part of the file in which such obligations stand.
    fileprivate var section: String {
        switch self {
        case .notice: "notices"
        case .paper: "papers"
        case .task: "tasks"
        }
    }
}

extension DeadlineRule {
    fileprivate static let facets = [
        "length", "extending", "excluded-pauses", "consequence", "roll", "start", "end",
    ]
}

extension Obligation {
    fileprivate static let facets = [
        "to", "by", "manners", "promptness", "within", "contents", "signers", "may", "after",
    ]
}

extension CommitteeRule {
    fileprivate static let facets = [
        "size", "chair", "ex-officio", "categories", "shares", "term", "votes", "withdrawal",
        "deputy", "replaced-by", "online", "closed", "signers", "clerks", "agenda", "leaves-out",
        "smaller", "challenges", "convening",
    ]
}

extension TrainingRule {
    fileprivate static let facets = [
        "minutes-each", "times-a-year", "by-expert", "face-to-face", "online-only-if", "audience",
        "must-complete", "contents", "subjects", "report", "keeps",
    ]
}
