/// All that a run of the intake measured, and what it says.
struct IntakeTally {
    /// What was measured, over how many connections.
    enum Kind: String, CaseIterable {
        case ceiling1 = "ceiling, 1 task"
        case whole1 = "form and report, 1 connection"
        case posted1 = "report alone, 1 connection"
        case ceiling16 = "ceiling, 16 tasks"
        case whole16 = "form and report, 16 connections"
        case posted16 = "report alone, 16 connections"

        var connections: Int {
            switch self {
            case .ceiling1, .whole1, .posted1: 1
            case .ceiling16, .whole16, .posted16: 16
            }
        }

        var isPosted: Bool {
            switch self {
            case .posted1, .posted16: true
            case .ceiling1, .ceiling16, .whole1, .whole16: false
            }
        }

        var ceiling: Kind {
            switch self {
            case .ceiling1, .whole1, .posted1: .ceiling1
            case .ceiling16, .whole16, .posted16: .ceiling16
            }
        }
    }

    var codes: [String] = []
    /// Rows of reports in the database when all was over.
    var rows = 0
    /// Of 50 codes, how many opened their thread.
    var opened = 0
    var memory: (start: (now: Double, most: Double)?, end: (now: Double, most: Double)?)
    private var paces: [Kind: [Pace]] = [:]

    mutating func add(_ pace: Pace, to kind: Kind) { paces[kind, default: []].append(pace) }

    private var failures: Int { paces.values.joined().reduce(0) { $0 + $1.failures } }

    /// Whether every report was kept, once, and none failed.
    var isSound: Bool {
        failures == 0 && rows == codes.count && Set(codes).count == codes.count
            && opened == min(50, codes.count)
    }

    var words: String {
        var lines = Kind.allCases.map(line)
        if let start = memory.start, let end = memory.end {
            lines.append(
                "server memory: \(start.now.words) MiB at the first answer, \(end.now.words) MiB "
                    + "after \(codes.count) reports (most \(end.most.words) MiB)"
            )
        }
        lines.append(
            "codes \(Set(codes).count), rows \(rows), failures \(failures), "
                + "\(opened) of \(min(50, codes.count)) codes opened their thread"
        )
        return lines.joined(separator: "\n")
    }

    private func line(_ kind: Kind) -> String {
        let own = paces[kind] ?? []
        var timings = Timings()
        for pace in own { timings.add(pace.timings) }
        var line = "\(kind.rawValue): \(own.map(\.perSecond).median.words)/s"
        if kind != kind.ceiling, let ceiling = paces[kind.ceiling] {
            let ratios = zip(own, ceiling).map { $0.perSecond / $1.perSecond }
            line += ", \((ratios.median * 100).words)% of the ceiling"
        }
        line += ", \(timings.words)"
        let each = own.compactMap(\.each)
        if !each.isEmpty { line += ", processor \(each.median.words) ms each" }
        return line
    }
}
