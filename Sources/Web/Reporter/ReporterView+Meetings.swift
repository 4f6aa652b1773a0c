import Casework
import Pages

extension ReporterView {
    /// What a thread says first when a meeting matters more than anything else.
    struct MeetingStatus {
        let name: String
        var when = ""
        var day = ""
        /// What the center said about it.
        var reason: String?
        /// Whether there may be times to choose from.
        var offersTimes = false
    }

    func meetingStatus(of thread: ThreadFile) -> MeetingStatus? {
        let meetings = thread.report.meetings
        if let chosen = meetings.chosen {
            let isAhead = chosen.offer.begins > world.moment
            return MeetingStatus(
                name: isAhead ? "chosen" : "passed",
                when: moment(of: chosen.offer)
            )
        }
        // Whoever may still be on the way to a door that is shut must learn it before all else.
        if case .takenBack(let old, let instead, let reason) = meetings.news,
            old.begins > world.moment
        {
            return MeetingStatus(
                name: instead == nil ? "takenBack" : "changed",
                when: moment(of: old),
                reason: reason.isEmpty ? nil : reason,
                offersTimes: true
            )
        }
        guard !thread.report.isUnread, let last = thread.events.last(where: isTelling) else {
            return nil
        }
        switch last.event {
        case .timesOffered:
            guard !meetings.open(at: world.moment).isEmpty else { return nil }
            return MeetingStatus(
                name: "offered",
                day: last.day.shortWords(in: language),
                offersTimes: true
            )
        case .choiceTakenBack: return MeetingStatus(name: "cancelled", offersTimes: true)
        case .meetingEnded(_, let outcome, let reason):
            return MeetingStatus(
                name: outcome.rawValue,
                reason: reason.isEmpty ? nil : reason,
                offersTimes: outcome != .met
            )
        case .told, .added, .withdrawn, .read, .classified, .assigned, .answered, .closed,
            .timeTakenBack, .timeChosen, .contactLeft, .contactTakenBack, .contacted, .cleaned,
            .downloaded, .keptLonger, .assessed, .merged, .gathered, .parted, .reopened, .linked,
            .unlinked:
            return nil
        }
    }

    /// Whether an event decides what the page says first.
    private func isTelling(_ recorded: RecordedReportEvent) -> Bool {
        switch recorded.event {
        case .answered, .closed, .withdrawn, .added, .timesOffered, .choiceTakenBack, .meetingEnded:
            true
        case .told, .read, .classified, .assigned, .timeTakenBack, .timeChosen, .contactLeft,
            .contactTakenBack, .contacted, .cleaned, .downloaded, .keptLonger, .assessed, .merged,
            .gathered, .parted, .reopened, .linked, .unlinked:
            false
        }
    }
}
