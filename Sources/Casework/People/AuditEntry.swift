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
    /// The colleague whom it was about, where somebody's standing or duty changed (E4 §5).
    package let subject: OfficerID?
    /// What it was changed to, where that is not said by the act alone: roles, days of duty.
    ///
    /// Process facts in the clear, never anybody's words; only beside a subject.
    package let detail: String?
    package let hash: Data

    package init(
        center: CenterID,
        sequence: Int,
        instant: Int,
        officer: OfficerID?,
        address: String,
        act: AuditAct,
        folder: FolderID?,
        subject: OfficerID? = nil,
        detail: String? = nil,
        hash: Data
    ) {
        self.center = center
        self.sequence = sequence
        self.instant = instant
        self.officer = officer
        self.address = address
        self.act = act
        self.folder = folder
        self.subject = subject
        self.detail = detail
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
    case fileAdded = "file-added"
    case copyMade = "copy-made"
    case copyOpened = "copy-opened"
    case originalDownloaded = "original-downloaded"
    /// A file that did not come out as it went in.
    case fileBroken = "file-broken"
    case assessed
    case merged
    case parted
    case dismissed
    case reopened
    /// Something that was kept could not be opened.
    case damageFound = "damage-found"
    case lateWordsKept = "late-words-kept"
    case lateWordsThrownAway = "late-words-thrown-away"
    case officerInvited = "officer-invited"
    case invitationRenewed = "invitation-renewed"
    case invitationUsed = "invitation-used"
    case pledgeAgreed = "pledge-agreed"
    case putOnDuty = "put-on-duty"
    case takenOffDuty = "taken-off-duty"
    case turnPlanned = "turn-planned"
    case turnTakenBack = "turn-taken-back"
    case rolesChanged = "roles-changed"
    case officerSuspended = "officer-suspended"
    case officerResumed = "officer-resumed"
    case officerEnded = "officer-ended"
    case keysRenewed = "keys-renewed"
    /// Two recovery kits gave an account keys to everything; done at the server, by nobody's account.
    case kitsUsed = "kits-used"
    case passphraseChanged = "passphrase-changed"
    case authenticatorChanged = "authenticator-changed"
    case recoveryCodeChanged = "recovery-code-changed"
    case recovered
    case sessionsEnded = "sessions-ended"

    case consultationOpened = "consultation-opened"
    case consultationImported = "consultation-imported"
    case noteFinished = "note-finished"
    case noteCorrected = "note-corrected"
    case draftRemoved = "draft-removed"
    case promiseEnded = "promise-ended"
    case appointed
    case personsChanged = "persons-changed"
    case consultationShared = "consultation-shared"
    case sharingEnded = "sharing-ended"
    case consultationHandedOn = "consultation-handed-on"
    /// Nobody in charge worked here any more.
    case chargeTaken = "charge-taken"
    /// Another center's fingerprint was compared, or it is known no more.
    case partnerMet = "partner-met"
    case partnerParted = "partner-parted"
    case handoverAsked = "handover-asked"
    case handoverWithdrawn = "handover-withdrawn"
    case handoverReturned = "handover-returned"
    /// The center signed a bundle: it may leave.
    case handoverSealed = "handover-sealed"
    case handoverDownloaded = "handover-downloaded"
    case handoverSpoken = "handover-spoken"
    /// A bundle came from another center.
    case handoverCame = "handover-came"
    case handoverRefused = "handover-refused"
    /// Its letter was opened.
    case handoverRead = "handover-read"
    /// Here or on the other side; both logs say it.
    case handoverAccepted = "handover-accepted"
    case handoverDeclined = "handover-declined"
    case consultationLinked = "consultation-linked"
    case printed
    case calendarMade = "calendar-made"
    case calendarRemoved = "calendar-removed"
    case consultationClosed = "consultation-closed"
    case consultationReopened = "consultation-reopened"
    case keptLonger = "kept-longer"
    /// A report went: by the system itself once its period had passed, or by a director's decision.
    case deleted
    /// One who opened a report is told that a director deleted it.
    case holdingDeleted = "holding-deleted"
    /// Numbers went outside.
    case statisticsReleased = "statistics-released"
    /// True numbers were taken along as a file.
    case statisticsTaken = "statistics-taken"
    case retentionConfirmed = "retention-confirmed"
    /// The system's own act: this home was put back from a backup.
    case restored

    /// What the history of permissions shows (E4 §5: given, changed, taken; kept three years).
    package static let ofPermissions: [AuditAct] = [
        .officerAdded, .officerInvited, .invitationRenewed, .invitationUsed, .pledgeAgreed,
        .putOnDuty, .takenOffDuty, .turnPlanned, .turnTakenBack, .rolesChanged, .officerSuspended,
        .officerResumed, .officerEnded,
        .keysRenewed, .kitsUsed,
    ]
}
