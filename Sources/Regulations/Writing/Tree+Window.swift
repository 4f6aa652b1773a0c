import Casework

extension Tree {
    /// The joint window as a center file says it.
    static func window(_ window: Window) -> Tree {
        section(of: [
            ("name", bilingual(window.name)),
            ("leave", words(window.leave.text)),
            ("joint", optional(window.joint?.text)),
            ("help-lines", list(of: window.helpLines.map(helpLine))),
            ("checked-on", words(window.checkedOn.description)),
            ("first-reader", words(window.firstReader.text)),
            ("kinds", list(of: window.kinds.map(code))),
            ("relations", list(of: window.relations.map(code))),
            ("bodies", list(of: window.bodies.map(body))),
            ("guide", list(of: window.guide.map(rule))),
        ])
    }

    private static func helpLine(_ line: HelpLine) -> Tree {
        section(of: [
            ("number", words(line.number.text)),
            ("label", bilingual(line.label)),
            ("detail", bilingual(line.detail)),
            ("hours", bilingual(line.hours)),
            ("emergency", flag(line.isEmergency)),
            ("languages", choices(line.languages)),
            ("topics", list(of: line.topics.map { words($0) })),
            ("checked-on", optional(line.checkedOn?.description)),
        ])
    }

    static func code(_ code: Code) -> Tree {
        section(of: [
            ("code", words(code.code)),
            ("ko", words(code.label.ko)),
            ("en", words(code.label.en)),
            ("retired", flag(code.retired)),
            ("retired-from", optional(code.retiredFrom?.description)),
            ("counts-as", optional(code.countsAs)),
        ])
    }

    private static func body(_ body: Body) -> Tree {
        section(of: [
            ("code", optional(body.code)),
            ("name", bilingual(body.name)),
            ("run-by", runBy(body.runBy)),
            ("does", bilingual(body.does)),
            ("cannot", optional(body.cannot)),
            ("readers", optional(body.readers)),
            ("hours", optional(body.hours)),
            ("contact", contact(body.contact)),
            ("for-whom", choices(body.forWhom)),
        ])
    }

    private static func rule(_ rule: GuideRule) -> Tree {
        section(of: [
            ("place", words(rule.place)),
            ("for-whom", choices(rule.forWhom)),
            ("topics", list(of: rule.topics.map { words($0) })),
            ("reason", bilingual(rule.reason)),
        ])
    }
}
