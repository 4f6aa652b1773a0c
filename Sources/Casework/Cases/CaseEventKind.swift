extension CaseEvent {
    /// What can happen in a case; what a regulation does not know is refused, not ignored.
    package enum Kind: String, CaseIterable, Codable, Sendable {
        // What comes in, and what becomes known.
        case consultationRequested = "consultation-requested"
        case consulted
        /// 안 날: the code is the kind of case that became known.
        case learned
        /// 접수.
        case received
        /// The kinds of the case, all of them anew.
        case classified
        /// A fact holds from that day on; `lifted` ends it.
        case established
        case lifted
        case victimAsked = "victim-asked"
        case victimAnswered = "victim-answered"
        case secondaryHarmReported = "secondary-harm-reported"

        // What the director or the chair decides.
        case accepted
        case dismissed
        case partlyDismissed = "partly-dismissed"
        case rejected
        case referred
        case transferred
        case merged
        case splitOff = "split-off"
        case closed
        case reopened
        case finished
        case followedUp = "followed-up"

        // The investigation.
        case investigationOpened = "investigation-opened"
        case periodSet = "period-set"
        case statementRequested = "statement-requested"
        case statementSubmitted = "statement-submitted"
        case materialRequested = "material-requested"
        case materialSubmitted = "material-submitted"
        case interviewed
        case siteVisited = "site-visited"
        case summoned
        case appeared
        case stayedAway = "stayed-away"
        case unanswered
        case answered
        case companionRequested = "companion-requested"
        case companionAdmitted = "companion-admitted"
        case companionRefused = "companion-refused"
        case expertJoined = "expert-joined"
        case expertDismissed = "expert-dismissed"
        case investigationCompleted = "investigation-completed"
        case investigationReported = "investigation-reported"

        // What stands still, takes longer, ends by the parties.
        case paused
        case resumed
        case extended
        case mediationRequested = "mediation-requested"
        case mediated
        case withdrawn
        case objected
        case objectionReferred = "objection-referred"

        // Protection and exceptions.
        case measureRequested = "measure-requested"
        case measureOrdered = "measure-ordered"
        case measureEnded = "measure-ended"
        case measureBreached = "measure-breached"
        case holdRequested = "hold-requested"
        case holdAnswered = "hold-answered"
        case resignationRefused = "resignation-refused"
        case participationRequested = "participation-requested"
        case participationDecided = "participation-decided"
        case disclosureRequested = "disclosure-requested"
        case disclosureApproved = "disclosure-approved"
        case dangerTold = "danger-told"

        // The committee.
        case committeeFormed = "committee-formed"
        case committeeCalled = "committee-called"
        case meetingDemanded = "meeting-demanded"
        case committeeMet = "committee-met"
        case memberExcluded = "member-excluded"
        case memberChallenged = "member-challenged"
        case challengeDecided = "challenge-decided"
        case memberWithdrew = "member-withdrew"
        case memberReplaced = "member-replaced"
        case deputyTook = "deputy-took"
        case minutesSigned = "minutes-signed"
        case resolved
        case reinvestigationDemanded = "reinvestigation-demanded"
        case reinvestigationOrdered = "reinvestigation-ordered"

        // What follows a resolution.
        case disciplineReferred = "discipline-referred"
        case disciplineAnswered = "discipline-answered"
        case hearingGiven = "hearing-given"
        case aggravated
        case costsCharged = "costs-charged"
        case recommended
        case improvementRecommended = "improvement-recommended"
        case complied
        case refused
        case explained
        case refusalPassedOn = "refusal-passed-on"
        case supported

        // What is owed is done: the code is that of the notice, the paper, the task.
        case notified
        /// The notice of that code reached those whom it names (도달).
        case arrived
        case prepared
        case fulfilled

        // What happens at the center without a case.
        case appointed
        case hired
        case trained
        case met

        /// What says something about a case without being a step of the regulation.
        package static let records: Set<Kind> = [
            .consultationRequested, .consulted, .learned, .classified, .established, .lifted,
            .unanswered, .answered, .extended, .notified, .arrived, .prepared, .fulfilled,
            .appointed, .hired, .trained, .met,
        ]
    }
}
