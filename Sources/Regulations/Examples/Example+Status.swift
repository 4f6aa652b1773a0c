import Casework

extension RegulationExample.Expectation.What {
    /// What is found instead of an event that must not be accepted.
    func answer(of refusal: EventRefusal?) -> String {
        guard let refusal else { return "accepted" }
        guard case .notAccepted(_, _, let article) = self, article != nil else {
            return refusal.code
        }
        return "\(refusal.code), \(refusal.article?.description ?? "no article")"
    }

    /// What a case says of it, in the words of ``expected``.
    func answer(of status: CaseStatus) -> String {
        switch self {
        case .clock(let code, let item, let clock): clock.answer(of: status, code, item)
        case .noClock(let code):
            status.clocks.contains { $0.code == code } ? "a clock \(code)" : expected
        case .stage: "stage \(status.stage?.code ?? "none")"
        case .allowed(let step): status.standing(of: step)
        case .refused(let step, let why, let article):
            status.standing(of: step, showing: (why != nil, article != nil))
        case .absent(let step):
            status.knows(step) ? status.standing(of: step) : expected
        case .duty(let code, let duty): duty.answer(of: status, code)
        case .noDuty(let code):
            status.duties.contains { $0.code == code && ($0.isOpen || $0.state == .possible) }
                ? "\(code) owed" : expected
        case .warning(let code):
            status.warnings.contains { $0.code == code }
                || status.allowed.contains { $0.warnings.contains { $0.code == code } }
                ? expected : "warnings \(status.warnings.map(\.code))"
        case .notAccepted, .finding, .noFinding, .sizes, .sitting, .vote, .demand,
            .value, .name:
            "not asked of a case"
        }
    }
}

extension CaseStatus {
    fileprivate func knows(_ step: String) -> Bool {
        allowed.contains { $0.step.code == step } || refused.contains { $0.step.code == step }
    }

    fileprivate func standing(
        of step: String,
        showing: (why: Bool, article: Bool) = (true, true)
    ) -> String {
        if allowed.contains(where: { $0.step.code == step }) { return "\(step) allowed" }
        guard let refusal = refused.first(where: { $0.step.code == step })?.refusal else {
            return "no step \(step)"
        }
        let article = refusal.article?.description ?? "no article"
        return [
            "\(step) refused", showing.why ? refusal.code : nil, showing.article ? article : nil,
        ]
        .compactMap(\.self).joined(separator: ", ")
    }
}

extension RegulationExample.Clock {
    fileprivate func answer(of status: CaseStatus, _ code: String, _ item: String?) -> String {
        guard let clock = status.clocks.first(where: { $0.code == code && $0.item == item }) else {
            return "no clock \(code)"
        }
        let left: Int? =
            switch clock.state {
            case .running(let days), .paused(let days): days
            case .met, .metLate, .overdue, .over, .stopped, .unknown: nil
            }
        let found = RegulationExample.Clock(
            due: due == nil ? nil : clock.reckoning?.effective,
            nominal: nominal == nil ? nil : clock.reckoning?.nominal,
            state: state == nil ? nil : clock.stateCode,
            daysLeft: daysLeft == nil ? nil : left
        )
        return found.words(code, item)
    }
}

extension RegulationExample.Duty {
    fileprivate func answer(of status: CaseStatus, _ code: String) -> String {
        guard let duty = status.duties.last(where: { $0.code == code }) else {
            return "no duty \(code)"
        }
        let found = RegulationExample.Duty(
            state: duty.state.rawValue,
            due: due == nil ? nil : duty.due,
            isSoft: isSoft == nil ? nil : duty.isSoft,
            remaining: remaining == nil ? nil : duty.remaining
        )
        return found.words(code)
    }
}
