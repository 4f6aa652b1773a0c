/// A regulation with the laws beside it and the days off, made ready for many cases.
///
/// It never changes, and 10,000 cases hold it: handing it on copies nothing.
package final class Rulebook: Sendable {
    package let regulation: Regulation
    /// The laws that run beside it; one acts on whichever day is the earlier (E2).
    package let statutes: [Regulation]
    /// The regulation first, then the laws beside it.
    package let layers: [Regulation]
    package let holidays: Holidays
    /// The same rules with one that goes first in some kinds of case, for each in the order of the file.
    let overlaid: [(overlay: Overlay, rules: Rulebook)]
    /// The periods of each code, with the regulation or the law that has them.
    let deadlines: [String: [(layer: Regulation, rule: DeadlineRule)]]
    let allSteps: [Step]
    let steps: [CaseEvent.Kind: [Step]]
    let kinds: [String: Set<String>]
    let facts: Set<String>
    let subjects: Set<String>
    let grounds: [String: GroundList]
    /// Who stands in each group.
    let members: [String: [String]]
    /// To whom each notice goes, where that does not hang on its event.
    let recipients: [String: [String]]
    /// The notices of the laws that are given with one of the regulation, and so the other way round.
    let lawNotices: [String: [Obligation]]
    /// The codes that the rules themselves name with each kind of event.
    let codes: [CaseEvent.Kind: Set<String>]

    package init(_ regulation: Regulation, beside statutes: [Regulation], holidays: Holidays) {
        (self.regulation, self.statutes, self.holidays) = (regulation, statutes, holidays)
        layers = [regulation] + statutes
        overlaid = regulation.overlays.compactMap { overlay in
            overlay.special.map { special in
                let both = regulation.overlaid(by: special)
                return (overlay, Rulebook(both, beside: statutes, holidays: holidays))
            }
        }
        deadlines = Dictionary(
            grouping: layers.flatMap { layer in layer.deadlines.map { (layer, $0) } },
            by: \.1.code
        )
        allSteps = layers.flatMap(\.steps)
        steps = Dictionary(grouping: allSteps, by: \.event.kind)
        kinds = Dictionary(
            layers.flatMap { layer in layer.kinds.map { ($0.code, Set(layer.withWider($0.code))) }
            },
            uniquingKeysWith: { $0.union($1) }
        )
        facts = Set(layers.flatMap { $0.facts.map(\.code) })
        subjects = Set(layers.flatMap { $0.subjects.map(\.code) })
        grounds = Dictionary(
            layers.flatMap { $0.grounds.map { ($0.code, $0) } },
            uniquingKeysWith: { first, _ in first }
        )
        members = Dictionary(
            layers.flatMap { layer in
                layer.subjects.map { ($0.code, layer.members(of: $0.code)) }
            },
            uniquingKeysWith: { $0 + $1 }
        )
        recipients = Dictionary(
            layers.flatMap(\.obligations).filter { $0.sort == .notice && !$0.isToAddressed }
                .map { ($0.code, $0.to) },
            uniquingKeysWith: { first, _ in first }
        )
        lawNotices = Self.lawNotices(for: regulation, in: statutes)
        codes = Self.codes(in: layers)
    }

    /// The rules for a case on a day: the first of those that go first in its kinds, or else these (Y-128).
    func governing(_ summary: CaseSummary, on day: Day) -> Rulebook {
        guard !overlaid.isEmpty else { return self }
        let kinds = summary.circumstances(under: self).kinds
        let received = summary.receivedOn ?? day
        return overlaid.first { $0.overlay.governs(kinds, receivedOn: received, on: day) }?.rules
            ?? self
    }

    func deadline(_ code: String) -> DeadlineRule? {
        deadlines[code]?.first?.rule
    }

    func stage(_ code: String) -> Stage? { regulation.stages[code: code] }

    /// Where a case begins.
    var firstStage: String { regulation.stages.first(where: \.isFirst)?.code ?? "" }

    /// Whether one subject is, or stands among, some others.
    func holds(_ subject: String, among others: [String]) -> Bool {
        others.contains { other in
            other == subject
                || layers.contains { layer in
                    let members = layer.members(of: other)
                    return members.contains(subject) || layer.members(of: subject).contains(other)
                }
        }
    }

    /// Whether somebody may act for some others: as one of them, never as a group to which they belong.
    func acts(_ subject: String, as others: [String]) -> Bool {
        others.contains { other in
            other == subject || layers.contains { $0.members(of: other).contains(subject) }
        }
    }

    /// Who may act for some others once their office was taken over.
    func deputies(of others: [String]) -> [String] {
        others.isEmpty
            ? []
            : layers.flatMap(\.subjects).filter { subject in
                subject.deputises.contains { acts($0, as: others) }
            }.map(\.code)
    }

    /// What a subject is called.
    func subject(_ code: String) -> Bilingual {
        layers.lazy.compactMap { $0.subjects[code: code]?.label }.first
            ?? Bilingual(ko: code, en: code)
    }

    /// The wording that governs a case: that of its receipt, until a later one takes it over (Y-129).
    package func version(receivedOn: Day?, on day: Day) -> Version? {
        let received = receivedOn ?? day
        var governing = regulation.versions.last { $0.holds(on: received) }
        for version in regulation.versions
        where received < version.from && version.from <= day && version.transition == .pending {
            governing = version
        }
        return governing
    }
}
