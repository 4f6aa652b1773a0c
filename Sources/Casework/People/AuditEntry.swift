package import Foundation

/// Who did what to which folder; reporters never appear here (E4 §8 speaks of staff).
///
/// Each entry's hash covers the one before, so that nothing is cut, changed or put in unseen.
package struct AuditEntry: Hashable, Sendable {
    package let center: CenterID
    package let sequence: Int
    /// Seconds since 1970.
    package let instant: Int
    package let officer: OfficerID?
    package let address: String
    package let act: AuditAct
    package let folder: FolderID?
    package let hash: Data

    package init(
        center: CenterID,
        sequence: Int,
        instant: Int,
        officer: OfficerID?,
        address: String,
        act: AuditAct,
        folder: FolderID?,
        hash: Data
    ) {
        self.center = center
        self.sequence = sequence
        self.instant = instant
        self.officer = officer
        self.address = address
        self.act = act
        self.folder = folder
        self.hash = hash
    }
}

/// What an officer can do that somebody may want to know later.
package enum AuditAct: String, CaseIterable, Sendable {
    case centerFounded = "center-founded"
    case officerAdded = "officer-added"
    case signedIn = "signed-in"
    case signInFailed = "sign-in-failed"
    case signedOut = "signed-out"
    case opened
    case read
    case classified
    case assigned
    case answered
    case closed
    case timesOffered = "times-offered"
    case timeTakenBack = "time-taken-back"
    case meetingEnded = "meeting-ended"
    case contacted
    /// Words of the center or of the joint window.
    case centerPublished = "center-published"
    case rehearsed
    case removed
    case assessed
    case merged
    case parted
    case dismissed
    case reopened
    /// Something that was kept could not be opened.
    case damageFound = "damage-found"
    case lateWordsKept = "late-words-kept"
    case lateWordsThrownAway = "late-words-thrown-away"
}
