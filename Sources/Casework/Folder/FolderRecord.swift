/// An append-only file of entries as the database keeps it: process facts in the clear, the rest sealed.
package struct FolderRecord: Hashable, Sendable {
    package let id: FolderID
    package let center: CenterID
    package let kind: FolderKind
    /// Given at triage, never on arrival, so that no number tells when somebody came.
    package var number: FolderNumber?
    package let openedOn: Day
    package var stage: String
    package var epoch: Int
    package var threadEpoch: Int
    package var isUnread: Bool
    package var lastSequence: Int
    package var summary: Sealed?

    package init(
        id: FolderID,
        center: CenterID,
        kind: FolderKind,
        number: FolderNumber? = nil,
        openedOn: Day,
        stage: String,
        epoch: Int,
        threadEpoch: Int,
        isUnread: Bool,
        lastSequence: Int,
        summary: Sealed?
    ) {
        self.id = id
        self.center = center
        self.kind = kind
        self.number = number
        self.openedOn = openedOn
        self.stage = stage
        self.epoch = epoch
        self.threadEpoch = threadEpoch
        self.isUnread = isUnread
        self.lastSequence = lastSequence
        self.summary = summary
    }
}

/// The number people say to each other; counted per center, kind and year.
package struct FolderNumber: Hashable, Sendable {
    package let year: Int
    package let ordinal: Int

    package init(year: Int, ordinal: Int) {
        (self.year, self.ordinal) = (year, ordinal)
    }
}
