/// A report as its events tell it.
///
/// An anonymous report never turns into a case by itself: there is no event that would (A5.7.1).
package struct Report: Hashable, Sendable {
    package private(set) var story: Story
    package private(set) var toldOn: Day
    package private(set) var readOn: Day?
    package private(set) var classification: Classification?
    package private(set) var assignees: [OfficerID] = []
    package private(set) var answeredOn: Day?
    package private(set) var closing: Closing?
    package private(set) var isWithdrawn = false
    package private(set) var assessment: Assessment?
    /// The report that this one repeats.
    package private(set) var mergedInto: FolderID?
    /// The reports that repeat this one.
    package private(set) var gathered: [FolderID] = []
    /// Whether its reporter came back after it was closed: it then goes on by itself, for the report
    /// beside which it was looked at may be at its end.
    package private(set) var hasBegunAgain = false
    /// The consultations in which it goes on.
    package private(set) var consultations: [FolderID] = []
    package private(set) var isUnread = true
    package private(set) var meetings = Meetings()
    /// Chosen meetings that were still to come when their reporter stopped, by the entry that says so.
    package private(set) var fallen: [Int: MeetingOffer] = [:]
    /// How the reporter wants to be reached; none once taken back.
    package private(set) var contact: ReporterContact?
    /// What those in charge have to do next, beyond an answer.
    package private(set) var nextStep: NextStep?
    /// What came attached, in its order.
    package internal(set) var files: [ReceivedFile] = []
    /// What either side wrote last, or how the reporter goes on.
    package private(set) var lastWords: RecordedReportEvent

    /// Rebuilds a report from its events, or says that they do not begin with what was told.
    package init(replaying events: [RecordedReportEvent]) throws(BrokenFolder) {
        guard let first = events.first, case .told(let story) = first.event else {
            throw .doesNotBeginWithItsStory
        }
        self.story = story
        toldOn = first.day
        lastWords = first
        receive(story.files, with: first)
        for event in events.dropFirst() { try apply(event) }
    }

    /// Where the report stands, as lists and the reporter see it.
    package var stage: ReportStage {
        if closing != nil {
            .closed
        } else if isWithdrawn {
            // Also beside another report: whoever stopped is promised that it goes after its period.
            .withdrawn
        } else if mergedInto != nil && !isUnread && nextStep == nil && !hasBegunAgain {
            // New words of its reporter bring it back onto the lists until they are read.
            .merged
        } else if answeredOn != nil {
            .answered
        } else if !assignees.isEmpty {
            .assigned
        } else if readOn != nil {
            .read
        } else {
            .new
        }
    }

    /// What a list shows: the officer's judgement once there is one, else what the reporter chose.
    package var summary: ReportSummary {
        var summary = ReportSummary(of: story)
        if let classification { summary.kinds = classification.kinds }
        summary.isAssessed = assessment == nil ? nil : true
        return summary
    }

    package mutating func apply(_ recorded: RecordedReportEvent) throws(BrokenFolder) {
        switch recorded.event {
        case .told: throw .tellsTwice
        case .added(_, let files):
            // Whoever writes again after the end begins again; there is no dead end.
            hasBegunAgain = hasBegunAgain || closing != nil
            (closing, isWithdrawn, isUnread) = (nil, false, true)
            lastWords = recorded
            receive(files, with: recorded)
        case .withdrawn:
            (isWithdrawn, isUnread) = (true, true)
            if let offer = meetings.chosen?.offer, offer.day >= recorded.day {
                fallen[recorded.sequence] = offer
            }
            (meetings, nextStep) = (Meetings(), nil)
            lastWords = recorded
        case .read:
            readOn = readOn ?? recorded.day
            isUnread = false
        case .classified(let judgement): classification = judgement
        case .assigned(let officers): assignees = officers
        case .answered:
            answeredOn = answeredOn ?? recorded.day
            (isUnread, nextStep) = (false, nil)
            lastWords = recorded
        case .closed(let kind, _):
            closing = kind
            isUnread = false
            (meetings, nextStep) = (Meetings(), nil)
        case .timesOffered, .timeTakenBack, .timeChosen, .choiceTakenBack, .meetingEnded:
            try applyMeeting(recorded)
        case .contactLeft(let left):
            // As with more words: whoever wants to be reached begins again.
            hasBegunAgain = hasBegunAgain || closing != nil
            (closing, isWithdrawn) = (nil, false)
            (contact, nextStep) = (left, .contactLeft)
            lastWords = recorded
        case .contactTakenBack:
            contact = nil
            if nextStep == .contactLeft { nextStep = nil }
            lastWords = recorded
        case .contacted: nextStep = nil
        case .cleaned(let reference, let result): note(result, of: reference, in: recorded)
        case .downloaded: break
        // It only stays; where it stands does not change.
        case .keptLonger: break
        case .assessed(let finding): assessment = finding
        case .merged(let target, _): (mergedInto, hasBegunAgain) = (target, false)
        case .gathered(let other): gathered.append(other)
        case .parted(let other):
            if mergedInto == other { mergedInto = nil }
            gathered.removeAll { $0 == other }
        case .reopened: (closing, isUnread) = (nil, readOn == nil)
        case .linked(let id): if !consultations.contains(id) { consultations.append(id) }
        case .unlinked(let id): consultations.removeAll { $0 == id }
        }
    }

    private mutating func applyMeeting(_ recorded: RecordedReportEvent) throws(BrokenFolder) {
        switch recorded.event {
        case .timesOffered(let times):
            meetings.offer(times)
            nextStep = nil
        case .timeTakenBack(let id, let instead, let reason):
            let wasChosen = meetings.chosen?.offer.id == id
            try meetings.takeBack(id, instead: instead, because: reason)
            if wasChosen { nextStep = instead == nil ? .takenBack : nil }
        case .timeChosen(let id, let word):
            try meetings.choose(id, word: word)
            if nextStep != .contactLeft { nextStep = nil }
            lastWords = recorded
        case .choiceTakenBack:
            try meetings.cancel()
            nextStep = .cancelled
            lastWords = recorded
        case .meetingEnded(let id, let outcome, let reason):
            try meetings.end(id, as: outcome, because: reason)
            nextStep = NextStep(after: outcome)
        case .told, .added, .withdrawn, .read, .classified, .assigned, .answered, .closed,
            .contactLeft, .contactTakenBack, .contacted, .cleaned, .downloaded, .keptLonger,
            .assessed, .merged, .gathered, .parted, .reopened, .linked, .unlinked:
            break
        }
    }
}

/// A folder whose entries do not make a report: never repaired silently.
package enum BrokenFolder: Error, CaseIterable, Sendable {
    case doesNotBeginWithItsStory, tellsTwice, unknownEntry
}

/// Where a report stands.
package enum ReportStage: String, CaseIterable, Sendable {
    case new, read, assigned, answered, closed, withdrawn
    /// It repeats another report, beside which it is looked at.
    case merged
}
