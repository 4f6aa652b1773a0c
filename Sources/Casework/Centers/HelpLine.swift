/// A number where somebody answers when the center cannot (E8).
package struct HelpLine: Hashable, Codable, Sendable {
    package let number: PhoneNumber
    /// Two or three syllables for the masthead: 경찰.
    package let label: Bilingual
    /// Who answers there and what for: 경찰, 문자도 돼요.
    package let detail: Bilingual
    package let hours: Bilingual
    /// One of the few that stay in view on every page of the reporter.
    package let isEmergency: Bool
    /// Which languages are spoken there; empty where nobody has asked yet.
    package let languages: [Tongue]
    /// For what the guide names it: codes of kinds, `danger`, `talk`.
    package let topics: [String]
    /// When somebody dialled this one, if not on the window's day.
    package let checkedOn: Day?

    package init(
        number: PhoneNumber,
        label: Bilingual,
        detail: Bilingual,
        hours: Bilingual,
        isEmergency: Bool,
        languages: [Tongue] = [],
        topics: [String] = [],
        checkedOn: Day? = nil
    ) {
        self.number = number
        self.label = label
        self.detail = detail
        self.hours = hours
        self.isEmergency = isEmergency
        self.languages = languages
        self.topics = topics
        self.checkedOn = checkedOn
    }

    /// Whether a reader's language is spoken there, as far as somebody has asked.
    package func speaks(_ language: Language) -> Bool {
        languages.contains { $0.rawValue == language.rawValue }
    }

    /// Reads a line as it was stored, before the guide too.
    package init(from decoder: any Decoder) throws {
        let stored = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            number: try stored.decode(PhoneNumber.self, forKey: .number),
            label: try stored.decode(Bilingual.self, forKey: .label),
            detail: try stored.decode(Bilingual.self, forKey: .detail),
            hours: try stored.decode(Bilingual.self, forKey: .hours),
            isEmergency: try stored.decode(Bool.self, forKey: .isEmergency),
            languages: try stored.decodeIfPresent([Tongue].self, forKey: .languages) ?? [],
            topics: try stored.decodeIfPresent([String].self, forKey: .topics) ?? [],
            checkedOn: try stored.decodeIfPresent(Day.self, forKey: .checkedOn)
        )
    }
}
