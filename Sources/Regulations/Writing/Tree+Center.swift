import Casework

extension Tree {
    /// A center as a center file says it.
    static func center(_ center: CenterProfile) -> Tree {
        section(of: [
            ("slug", words(center.slug.text)),
            ("name", bilingual(center.name)),
            ("short-name", bilingual(center.shortName)),
            ("run-by", runBy(center.runBy)),
            ("about", bilingual(center.about)),
            ("for-whom", choices(center.forWhom)),
            ("readers", bilingual(center.readers)),
            ("can", bilingual(center.can)),
            ("cannot", bilingual(center.cannot)),
            ("name-needed", bilingual(center.nameNeeded)),
            (
                "visit",
                section(of: [
                    ("place", bilingual(center.visit.place)),
                    ("hours", bilingual(center.visit.hours)),
                ])
            ),
            ("contact", contact(center.contact)),
            ("answer-within", words(String(center.answerWithin))),
            ("idle-minutes", words(String(center.idleMinutes))),
            ("privacy", privacy(center.privacy)),
            ("counselling", counselling(center.counselling)),
            ("regulation", center.regulation.map(regulation)),
            ("counting", center.counting.map(counting)),
        ])
    }

    private static func counting(_ counting: CountingTerms) -> Tree {
        section(of: [
            ("terms", words(counting.terms.starts.map(\.text).joined(separator: ", "))),
            ("shown-from", words(String(counting.rule.threshold))),
        ])
    }

    /// Nothing where nothing was said: the usual lists then hold.
    private static func counselling(_ counselling: Counselling) -> Tree? {
        guard counselling != Counselling() else { return nil }
        return section(
            of: [("note-within", words(String(counselling.noteWithin)))]
                + CodeListName.allCases.map { name in
                    let codes = counselling.codes[name]
                    return (name.rawValue, codes.isEmpty ? nil : list(of: codes.map(code)))
                }
        )
    }

    private static func regulation(_ chosen: ChosenRegulation) -> Tree {
        section(of: [
            ("name", words(chosen.name)),
            ("in-force-since", words(chosen.inForceSince.description)),
        ])
    }

    static func runBy(_ runBy: RunBy) -> Tree {
        section(of: [("kind", words(runBy.kind.rawValue)), ("label", bilingual(runBy.label))])
    }

    static func contact(_ contact: Contact) -> Tree {
        section(of: [
            ("phone", words(contact.phone.text)), ("mail", optional(contact.mail?.text)),
            ("web", optional(contact.web?.text)),
        ])
    }

    private static func privacy(_ terms: PrivacyTerms) -> Tree {
        section(of: [
            ("operated-by", bilingual(terms.operatedBy)),
            ("officer", bilingual(terms.officer)),
            ("contact", contact(terms.contact)),
            ("basis", bilingual(terms.basis)),
            ("entrusted", bilingual(terms.entrusted)),
            ("retention", retention(terms.retention)),
            ("in-force-since", words(terms.inForceSince.description)),
        ])
    }

    private static func period(_ period: ReportPeriod) -> Tree {
        section(of: [
            ("months", words(String(period.months))), ("from", words(period.start.rawValue)),
        ])
    }

    private static func retention(_ retention: Retention) -> Tree {
        section(of: [
            // The words of a period come from its number, and are not written beside it.
            ("reports", retention.period == nil ? bilingual(retention.reports) : nil),
            ("period", retention.period.map(period)),
            ("statistics", bilingual(retention.statistics)),
            ("log", bilingual(retention.log)),
        ])
    }
}
