/// Something that happened to a report; a report is nothing but its events in order.
package enum ReportEvent: Hashable, Sendable {
    case told(Story)
    case added(String, files: [AttachedFile] = [])
    case withdrawn
    case read
    case classified(Classification)
    case assigned([OfficerID])
    case answered(String)
    case closed(Closing, reason: String)
    /// Times at which the reporter may come without a name.
    case timesOffered([MeetingOffer])
    case timeTakenBack(MeetingID, instead: MeetingOffer?, reason: String)
    case timeChosen(MeetingID, word: String)
    /// The reporter will not come.
    case choiceTakenBack
    case meetingEnded(MeetingID, MeetingOutcome, reason: String)
    case contactLeft(ReporterContact)
    case contactTakenBack
    /// An officer reached the reporter in the way they had left.
    case contacted
    case cleaned(FileReference, CleaningResult)
    case downloaded(FileReference, reason: String)
    case keptLonger(until: Day, reason: String)
    case assessed(Assessment)
    /// This report was joined to another one that tells the same.
    case merged(into: FolderID, reason: String)
    /// Another report was joined to this one.
    case gathered(FolderID)
    /// Taken apart again.
    case parted(FolderID)
    case reopened
    /// It goes on as a consultation.
    case linked(FolderID)
    case unlinked(FolderID)
}

extension ReportEvent: Confidential {}

extension Classification: Confidential {}

/// An event with its place, its day and who did it (nobody: the reporter).
package struct RecordedReportEvent: Hashable, Sendable {
    package let sequence: Int
    package let day: Day
    package let officer: OfficerID?
    package let event: ReportEvent

    package init(sequence: Int, day: Day, officer: OfficerID?, event: ReportEvent) {
        self.sequence = sequence
        self.day = day
        self.officer = officer
        self.event = event
    }
}

/// What a report is about, in the officer's judgement; codes of the center's list.
package struct Classification: Hashable, Codable, Sendable {
    package let main: String
    package let also: [String]

    /// Takes each code once, the main one as main alone.
    package init(main: String, also: [String]) {
        var seen: Set = [main]
        (self.main, self.also) = (main, also.filter { seen.insert($0).inserted })
    }

    package var kinds: [String] { [main] + also }
}

/// How a report ended (K2-11).
package enum Closing: String, CaseIterable, Codable, Sendable {
    case answered
    case consultation
    case complaintExplained
    case elsewhere
    case unreachable
    /// Only of a report that its reporter stopped.
    case stopped
    case spam
}
