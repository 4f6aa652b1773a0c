/// On what ground a consultation goes to another center: the person's word, or the regulation's.
package enum HandoverGround: Hashable, Codable, Sendable {
    case consent(on: Day, way: ConsentWay)
    /// Under Y-023 the director's approval stands in the place of the person's word.
    case rule(ground: DisclosureGround)
}

/// How the person said that it may go.
package enum ConsentWay: String, CaseIterable, Codable, Sendable {
    case spoken, written
    /// Through the reply box of an anonymous report.
    case thread
}

/// The three grounds on which a regulation lets papers leave the center with its director's approval
/// (Y-023 §5⑤).
package enum DisclosureGround: String, CaseIterable, Codable, Sendable {
    /// The person needs them to go to the police.
    case investigation
    /// Working with another body needs them.
    case cooperation
    /// Something of like weight.
    case alike
}

extension HandoverGround {
    /// Whether it says a day that has not come.
    package func isAhead(of today: Day) -> Bool {
        guard case .consent(let day, _) = self else { return false }
        return day > today
    }

    package var isConsent: Bool {
        guard case .consent = self else { return false }
        return true
    }
}
