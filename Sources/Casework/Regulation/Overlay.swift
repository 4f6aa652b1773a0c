/// Another regulation that goes first in some kinds of case (Y-128).
package struct Overlay: Hashable, Sendable, Headed {
    package let heading: Heading
    package let kinds: [String]
    /// The name of its file, or nothing while nobody has written it down: then the desk says so.
    package let file: String?
    /// What its file says; nothing where none was read.
    package var special: Regulation?

    package init(heading: Heading, kinds: [String], file: String?) {
        (self.heading, self.kinds, self.file) = (heading, kinds, file)
    }

    package func saying(_ special: Regulation?) -> Overlay {
        var told = self
        told.special = special
        return told
    }

    /// Whether it governs a case of some kinds on a day: one that was received while it was in force,
    /// or before, where it says that open cases follow it (Y-129).
    func governs(_ kinds: Set<String>, receivedOn received: Day, on day: Day) -> Bool {
        guard concerns(kinds), let special else { return false }
        return special.versions.contains { version in
            version.holds(on: received)
                || version.transition == .pending && received < version.from && version.from <= day
        }
    }

    func concerns(_ kinds: Set<String>) -> Bool { self.kinds.contains(where: kinds.contains) }
}

extension Regulation {
    /// This regulation where a special one goes first: what both say by one code, the special one says.
    ///
    /// Whatever the special one leaves unsaid holds as it is here. The wordings stay this regulation's own.
    package func overlaid(by special: Regulation) -> Regulation {
        var both = self
        both.overlays = []
        both.outline = outline.joined(by: special.outline)
        both.readings = readings.overlaid(by: special.readings)
        both.subjects = subjects.overlaid(by: special.subjects)
        both.terms = terms.overlaid(by: special.terms)
        both.kinds = kinds.overlaid(by: special.kinds)
        both.statuses = statuses.overlaid(by: special.statuses)
        both.facts = facts.overlaid(by: special.facts)
        both.intake = special.intake ?? intake
        both.grounds = grounds.overlaid(by: special.grounds)
        both.stages = stages.overlaid(by: special.stages)
        both.steps = steps.overlaid(by: special.steps)
        both.pauses = pauses.overlaid(by: special.pauses)
        both.deadlines = deadlines.overlaid(by: special.deadlines)
        both.softTargets.merge(special.softTargets) { $1 }
        both.obligations = obligations.overlaid(by: special.obligations)
        both.committees = committees.overlaid(by: special.committees)
        return both
    }
}

extension Array where Element: Headed {
    /// Each rule in its place, or the one of its code that goes first; then what only the others say.
    fileprivate func overlaid(by others: [Element]) -> [Element] {
        map { others[code: $0.code] ?? $0 } + others.filter { self[code: $0.code] == nil }
    }
}
