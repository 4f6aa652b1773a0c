import Casework

extension Notes {
    /// Complains about a stage that no case comes to, or that no case can leave.
    func checkFlow(of regulation: Regulation) {
        let stages = regulation.stages
        guard !stages.isEmpty else { return }
        let first = stages.filter(\.isFirst)
        if first.count != 1 {
            add(.regulation(.firstStages(first.count)), line: lines["stages"] ?? 1)
        }
        let reached = regulation.stages(reachableFrom: first.map(\.code))
        for stage in stages {
            let line = lines["stage " + stage.code] ?? 1
            if !reached.contains(stage.code) {
                add(.regulation(.unreachableStage(stage.code)), line: line)
            }
            if !stage.isEnd, !regulation.canLeave(stage) {
                add(.regulation(.deadEnd(stage.code)), line: line)
            }
        }
    }
}

extension Regulation {
    /// The stages from which a step may be taken, as the file says or leaves open.
    func origins(of step: Step) -> [String] {
        step.from.isEmpty ? stages.filter { !$0.isEnd }.map(\.code) : step.from
    }

    fileprivate func stages(reachableFrom first: [String]) -> Set<String> {
        var reached = Set(first)
        var isGrowing = true
        while isGrowing {
            let next = steps.filter { !reached.isDisjoint(with: origins(of: $0)) }
                .compactMap(\.to)
            isGrowing = !reached.isSuperset(of: next)
            reached.formUnion(next)
        }
        return reached
    }

    fileprivate func canLeave(_ stage: Stage) -> Bool {
        steps.contains { step in
            step.to.map { $0 != stage.code } ?? false && origins(of: step).contains(stage.code)
        }
    }
}
