package import Foundation

/// One entry of a folder as the database keeps it.
///
/// `facts` are small and in the clear (JSON with sorted keys); `body` holds words and people.
package struct EntryRecord: Hashable, Sendable {
    package let center: CenterID
    package let folder: FolderID
    package let sequence: Int
    package let id: EntryID
    package let kind: String
    package let day: Day
    /// Nobody, when the reporter wrote it.
    package let officer: OfficerID?
    package let layer: Layer
    /// The epoch of the layer's key.
    package let epoch: Int
    package let facts: Data?
    package let body: Sealed?
    /// Ed25519 by the officer, over all of the above.
    package let signature: Data?

    package init(
        center: CenterID,
        folder: FolderID,
        sequence: Int,
        id: EntryID,
        kind: String,
        day: Day,
        officer: OfficerID?,
        layer: Layer,
        epoch: Int,
        facts: Data?,
        body: Sealed?,
        signature: Data?
    ) {
        self.center = center
        self.folder = folder
        self.sequence = sequence
        self.id = id
        self.kind = kind
        self.day = day
        self.officer = officer
        self.layer = layer
        self.epoch = epoch
        self.facts = facts
        self.body = body
        self.signature = signature
    }
}
