/// What a consultation remembers of going to another center, or of coming from one.
package enum HandoverEvent: Hashable, Sendable {
    case asked(HandoverAsked)
    case withdrawn(BundleID)
    case spoken(SpokenHandover)
    case received(ReceivedHandover)
    case noteReceived(HandedNote)
}

/// What an officer in charge chose to hand to another center.
package struct HandoverAsked: Hashable, Codable, Sendable {
    package let bundle: BundleID
    package let partner: Bilingual
    package let ground: HandoverGround
    package let summary: String
    package let notes: [NoteID]
    package let persons: [PersonID]
    package let files: [FileReference]
    package let reason: String

    package init(
        bundle: BundleID,
        partner: Bilingual,
        ground: HandoverGround,
        summary: String,
        notes: [NoteID],
        persons: [PersonID],
        files: [FileReference] = [],
        reason: String
    ) {
        self.bundle = bundle
        self.partner = partner
        self.ground = ground
        self.summary = summary
        self.notes = notes
        self.persons = persons
        self.files = files
        self.reason = reason
    }

    package var terms: HandoverTerms { terms(leavingOpen: nil) }

    /// What the director reads, with how much is still open.
    package func terms(leavingOpen open: Int?) -> HandoverTerms {
        HandoverTerms(
            ground: ground,
            notes: notes.count,
            persons: persons.count,
            files: files.count,
            hasSummary: !summary.allSatisfy(\.isWhitespace),
            open: open,
            reason: reason
        )
    }
}

/// Handed over by word of mouth to a center that keeps no files: only the day and the consent.
package struct SpokenHandover: Hashable, Codable, Sendable {
    /// Letters of the center's name.
    package static let longestName = 100

    package let partner: String
    package let day: Day
    package let consentOn: Day
    package let way: ConsentWay

    package init(partner: String, day: Day, consentOn: Day, way: ConsentWay) {
        (self.partner, self.day, self.consentOn, self.way) = (partner, day, consentOn, way)
    }
}

/// That a consultation came from another center, with the letter it brought.
package struct ReceivedHandover: Hashable, Codable, Sendable {
    package let bundle: BundleID
    package let partner: Bilingual
    package let letter: HandoverLetter

    package init(bundle: BundleID, partner: Bilingual, letter: HandoverLetter) {
        (self.bundle, self.partner, self.letter) = (bundle, partner, letter)
    }
}

extension HandoverEvent: Confidential {}

extension HandoverAsked: Confidential {}

extension SpokenHandover: Confidential {}

extension ReceivedHandover: Confidential {}
