/// What a director reads before sealing: on what ground and how much goes, and never the content.
package struct HandoverTerms: Hashable, Codable, Sendable {
    package let ground: HandoverGround
    package let notes: Int
    package let persons: Int
    package let files: Int
    package let hasSummary: Bool
    /// How many promises of the notes are still open; none in terms that were written before this was said.
    package let open: Int?
    /// Why, where the person's own word is not the ground.
    package let reason: String

    package init(
        ground: HandoverGround,
        notes: Int,
        persons: Int,
        files: Int,
        hasSummary: Bool,
        open: Int? = nil,
        reason: String
    ) {
        self.ground = ground
        self.notes = notes
        self.persons = persons
        self.files = files
        self.hasSummary = hasSummary
        self.open = open
        self.reason = reason
    }
}

extension HandoverTerms: Confidential {}
