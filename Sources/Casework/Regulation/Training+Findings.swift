/// One training on prevention as it was held: how long, how, about what; nobody's name.
package struct Training: Hashable, Sendable {
    package let day: Day
    package let minutes: Int
    package var isByExpert = false
    package var isFaceToFace = false
    /// The special circumstances of an online training are written down.
    package var hasReason = false
    /// Codes of the contents and subjects that it had.
    package var covers: Set<String> = []

    package init(on day: Day, minutes: Int) { (self.day, self.minutes) = (day, minutes) }
}

/// What the trainings of a year lack (Y§32, G§9②).
package enum TrainingFinding: Hashable, Sendable {
    /// Held on that day, and too short to count.
    case tooShort(on: Day, minutes: Int, least: Int)
    case tooSeldom(have: Int, least: Int)
    case tooFewByExpert(have: Int, least: Int)
    case tooFewFaceToFace(have: Int, least: Int)
    /// Online without the circumstances that allow it.
    case onlineWithoutReason(on: Day)
    case notCovered(String)
}

extension TrainingRule {
    /// Looks at the trainings of a year; nothing found is a good year.
    package func findings(about trainings: [Training], in year: Int) -> [TrainingFinding] {
        let held = trainings.filter { $0.day.year == year }.sorted { $0.day < $1.day }
        let counted = held.filter { $0.minutes >= minutesEach }
        var found: [TrainingFinding] = held.filter { $0.minutes < minutesEach }.map {
            .tooShort(on: $0.day, minutes: $0.minutes, least: minutesEach)
        }
        let least = max(timesAYear, byExpert, faceToFace)
        if counted.count < least { found.append(.tooSeldom(have: counted.count, least: least)) }
        let experts = counted.count(where: \.isByExpert)
        if experts < byExpert { found.append(.tooFewByExpert(have: experts, least: byExpert)) }
        let faces = counted.count(where: \.isFaceToFace)
        if faces < faceToFace { found.append(.tooFewFaceToFace(have: faces, least: faceToFace)) }
        if onlineOnlyIf != nil {
            found += counted.filter { !$0.isFaceToFace && !$0.hasReason }.map {
                .onlineWithoutReason(on: $0.day)
            }
        }
        let covered = counted.reduce(into: Set<String>()) { $0.formUnion($1.covers) }
        return found
            + (contents + subjects).map(\.code).filter { !covered.contains($0) }
            .map { .notCovered($0) }
    }
}
