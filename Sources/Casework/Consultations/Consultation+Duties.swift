extension Consultation {
    /// What the notes answer of the questions that a law asks, newest answer first; nothing while no
    /// note touches them (D1.7, E2).
    package func assessment(codes: CodeBook) -> Assessment? {
        let newest = notes.reversed()
        func answer(_ field: NoteField) -> Reply {
            newest.lazy.map { $0.fields.reply(field) }.first { $0 != .unknown } ?? .unknown
        }
        let (sexual, minor) = (answer(.sexual), answer(.minor))
        let danger = either(answer(.danger), answer(.selfHarm))
        guard sexual != .unknown || danger != .unknown || minor == .yes || isOfSexualKind(codes)
        else { return nil }
        let asked = newest.lazy.compactMap { $0.fields.code(.applicant) }.first
        return Assessment(
            sexual: sexual,
            minor: minor,
            authority: answer(.authority),
            danger: danger,
            thirdParty: asked.map { $0 == CodeListName.thirdParty ? .yes : .no } ?? .unknown,
            knownOn: firstKnown(codes) ?? openedOn,
            telling: objection.map { .objected($0) } ?? .unknown
        )
    }

    /// The duties that the notes lead to, with their standing; never a decision.
    ///
    /// What nobody knows leaves a duty open only where something points to it, a kind or a child: else
    /// every note would ask for all of them.
    package func duties(codes: CodeBook) -> [DutyFinding] {
        guard var answered = assessment(codes: codes) else { return [] }
        if answered.sexual == .unknown, answered.minor != .yes, !isOfSexualKind(codes) {
            answered.sexual = .no
        }
        if answered.danger == .unknown { answered.danger = .no }
        if answered.thirdParty == .unknown { answered.thirdParty = .no }
        return answered.duties
    }

    private func isOfSexualKind(_ codes: CodeBook) -> Bool {
        notes.contains { $0.fields.isSexual(codes) }
    }

    /// Whether help comes before anything else: the last note that speaks of it says so.
    package var needsHelp: Bool {
        guard
            let asked = notes.last(where: {
                $0.fields.reply(.danger) != .unknown || $0.fields.reply(.selfHarm) != .unknown
            })
        else { return false }
        return asked.fields.reply(.danger) == .yes || asked.fields.reply(.selfHarm) == .yes
    }

    /// What the person wants of the center's telling others, as it was said last.
    package func will(_ field: NoteField) -> Will {
        notes.reversed().lazy.map { $0.fields.will(field) }.first { $0 != .unknown } ?? .unknown
    }

    private var objection: Day? {
        let will = will(.notice)
        return will.stand == .objection ? will.saidOn : nil
    }

    /// The day of the first meeting in which it was told (안 날).
    private func firstKnown(_ codes: CodeBook) -> Day? {
        notes.filter { $0.fields.reply(.sexual) == .yes || $0.fields.isSexual(codes) }
            .map(\.heldOn).min()
    }

    private func either(_ left: Reply, _ right: Reply) -> Reply {
        if left == .yes || right == .yes { return .yes }
        return left == .no && right == .no ? .no : .unknown
    }
}

extension NoteFields {
    /// Whether one of its kinds counts among those of which the law of sexual violence speaks.
    fileprivate func isSexual(_ book: CodeBook) -> Bool {
        (codes(.kind) + codes(.alsoKinds)).contains {
            RegulationKinds.sexual.contains(book.regulationKind(of: $0) ?? "")
        }
    }
}

/// The kinds of the regulations of which the law of sexual violence and harassment speaks.
///
/// A center's own kinds are mapped to the regulation's by their `counts-as` (Y§2, D2).
package enum RegulationKinds {
    package static let sexual: Set<String> = [
        "sexual-harassment", "sexual-violence", "digital-sexual-violence",
    ]
}
