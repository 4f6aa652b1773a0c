/// What the rules of a case are called on a day, for sentences that could otherwise only say a code.
package struct RuleNames: Sendable {
    private let rules: Rulebook?
    private let day: Day?

    package init(of rules: Rulebook, on day: Day) { (self.rules, self.day) = (rules, day) }

    /// Nothing is known, and codes are said as they are.
    private init() { (rules, day) = (nil, nil) }

    static let unknown = RuleNames()

    func subject(_ code: String) -> Bilingual {
        name(code) { layer in
            layer.subjects[code: code].map { subject in
                day.map { subject.name(on: $0) } ?? subject.label
            }
        }
    }

    func groundList(_ code: String) -> Bilingual { name(code) { $0.grounds[code: code]?.label } }

    func step(_ code: String) -> Bilingual { name(code) { $0.steps[code: code]?.label } }

    func fact(_ code: String) -> Bilingual { name(code) { $0.facts[code: code]?.label } }

    func obligation(_ code: String) -> Bilingual {
        name(code) { $0.obligations[code: code]?.label }
    }

    func deadline(_ code: String) -> Bilingual { name(code) { $0.deadlines[code: code]?.label } }

    /// The step that an event can be, or how the file writes the event.
    func event(_ pattern: EventPattern) -> Bilingual {
        name(pattern.description) { layer in
            layer.steps.first { $0.event == pattern }?.label
                ?? layer.steps.first { $0.event.kind == pattern.kind }?.label
        }
    }

    /// What records of a kind are called here: the step, where there is one of them alone.
    func kind(_ kind: CaseEvent.Kind) -> Bilingual {
        name(kind.rawValue) { layer in
            let steps = layer.steps.filter { $0.event.kind == kind }
            return steps.count == 1 ? steps.first?.label : nil
        }
    }

    private func name(_ code: String, _ look: (Regulation) -> Bilingual?) -> Bilingual {
        rules?.layers.lazy.compactMap(look).first ?? Bilingual(ko: code, en: code)
    }
}

extension Manner {
    /// How somebody is told, in a word.
    package var words: Bilingual {
        switch self {
        case .written: Bilingual(ko: "서면", en: "in writing")
        case .mail: Bilingual(ko: "전자우편", en: "by e-mail")
        case .phone: Bilingual(ko: "전화", en: "by telephone")
        case .online: Bilingual(ko: "온라인", en: "online")
        case .visit: Bilingual(ko: "방문", en: "by a visit")
        case .spoken: Bilingual(ko: "말", en: "by word of mouth")
        }
    }
}
