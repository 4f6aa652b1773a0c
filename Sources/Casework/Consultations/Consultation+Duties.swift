extension Consultation {
    /// What the notes answer of the questions that a law asks, newest answer first; nothing while no
    /// note touches them (D1.7, E2).
    package func assessment(codes: CodeBook) -> Assessment? {
        let newest = notes.reversed()
        func answer(_ field: NoteField) -> Reply {
            newest.lazy.map { $0.fields.reply(field) }.first { $0 != .unknown } ?? .unknown
        }
        let isSexualKind = newest.contains { $0.fields.isSexual(codes) }
        let sexual = answer(.sexual)
        let danger = either(answer(.danger), answer(.selfHarm))
        guard sexual != .unknown || danger != .unknown || isSexualKind else { return nil }
        let asked = newest.lazy.compactMap { $0.fields.code(.applicant) }.first
        return Assessment(
            // A kind that nobody has asked about yet leaves it open; it decides nothing.
            sexual: sexual == .unknown && !isSexualKind ? .no : sexual,
            minor: answer(.minor),
            authority: answer(.authority),
            danger: danger == .unknown ? .no : danger,
            thirdParty: asked == CodeListName.thirdParty ? .yes : .no,
            knownOn: firstKnown(codes) ?? openedOn,
            objectedOn: objection
        )
    }

    /// The duties that the notes lead to, with their standing; never a decision.
    package func duties(codes: CodeBook) -> [DutyFinding] {
        assessment(codes: codes)?.duties ?? []
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

/// The kinds of the regulations to which the center's own kinds are mapped (Y§2, D2).
package enum RegulationKinds {
    package static let all = [
        "sexual-harassment", "sexual-violence", "digital", "abuse-of-power", "bullying",
        "discrimination", "other",
    ]
    /// Those of which the law of sexual violence and harassment speaks.
    package static let sexual: Set<String> = ["sexual-harassment", "sexual-violence", "digital"]
}
