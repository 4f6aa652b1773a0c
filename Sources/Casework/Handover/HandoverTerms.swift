/// What a director reads before sealing: on what ground and how much goes, and never the content.
package struct HandoverTerms: Hashable, Codable, Sendable {
    package let ground: HandoverGround
    package let notes: Int
    package let persons: Int
    package let files: Int
    package let hasSummary: Bool
    /// Why, where the person's own word is not the ground.
    package let reason: String

    package init(
        ground: HandoverGround,
        notes: Int,
        persons: Int,
        files: Int,
        hasSummary: Bool,
        reason: String
    ) {
        self.ground = ground
        self.notes = notes
        self.persons = persons
        self.files = files
        self.hasSummary = hasSummary
        self.reason = reason
    }
}

extension HandoverTerms: Confidential {}
