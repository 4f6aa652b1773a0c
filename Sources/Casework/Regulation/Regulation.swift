/// The regulation of a center, or a law beside it, as values: nothing is decided here but what it says.
package struct Regulation: Hashable, Sendable {
    /// Short name, as its file's: `yuwon`.
    package let code: String
    package let title: Bilingual
    package let institution: Bilingual
    /// The laws on which it rests (Y§1, G§1).
    package var basis: [Article] = []
    /// The wordings in the order of their days; the file holds the last one.
    package var versions: [Version] = []
    package var outline = Outline([], places: [])
    package var readings: [Reading] = []
    package var subjects: [Subject] = []
    /// The words by which it calls its own things: `respondent` → 피신고인.
    package var terms: [Term] = []
    package var kinds: [KindRule] = []
    package var statuses: [StatusRule] = []
    package var facts: [FactRule] = []
    package var intake: IntakeRule?
    package var grounds: [GroundList] = []
    package var stages: [Stage] = []
    package var steps: [Step] = []
    package var pauses: [PauseRule] = []
    /// How periods are counted unless one says otherwise.
    package var counting: CountingRule = .civil
    package var countingClarity: Clarity = .clear
    package var deadlines: [DeadlineRule] = []
    /// What the center aims at where the text says 즉시, 지체 없이, 신속하게.
    package var softTargets: [Promptness: Length] = [:]
    package var obligations: [Obligation] = []
    package var committees: [CommitteeRule] = []
    package var staffing: [StaffingRule] = []
    package var yearly: [YearlyRule] = []
    package var training: [TrainingRule] = []
    package var keeping: [KeepingRule] = []
    package var overlays: [Overlay] = []

    package init(code: String, title: Bilingual, institution: Bilingual) {
        (self.code, self.title, self.institution) = (code, title, institution)
    }
}

/// A word of the regulation for something that others call otherwise (B1 3–4).
package struct Term: Hashable, Sendable, Headed {
    package let heading: Heading

    package init(heading: Heading) { self.heading = heading }
}

extension Regulation {
    /// A kind and all the wider ones that hold it.
    package func withWider(_ kind: String) -> [String] {
        var found = [kind]
        while let parent = kinds[code: found[found.count - 1]]?.parent, !found.contains(parent) {
            found.append(parent)
        }
        return found
    }

    /// The subjects that a subject stands for, itself where it stands for none.
    package func members(of subject: String) -> [String] {
        guard let found = subjects[code: subject], !found.members.isEmpty else { return [subject] }
        return found.members
    }
}
