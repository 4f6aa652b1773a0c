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

    package init(
        number: PhoneNumber,
        label: Bilingual,
        detail: Bilingual,
        hours: Bilingual,
        isEmergency: Bool
    ) {
        self.number = number
        self.label = label
        self.detail = detail
        self.hours = hours
        self.isEmergency = isEmergency
    }
}
