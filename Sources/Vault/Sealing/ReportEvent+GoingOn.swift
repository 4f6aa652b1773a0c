import Casework

/// How a reporter goes on: times, words of recognition and contacts are all sealed in the thread.
extension ReportEvent {
    var goingOnContent: Content? {
        get throws {
            switch self {
            case .timesOffered(let times): try Content(times)
            case .timeTakenBack(let id, let instead, let reason):
                try Content(TakenBackDetails(meeting: id, instead: instead), words: reason)
            case .timeChosen(let id, let word):
                try Content(MeetingDetails(meeting: id, outcome: nil), words: word)
            case .meetingEnded(let id, let outcome, let reason):
                try Content(MeetingDetails(meeting: id, outcome: outcome), words: reason)
            case .contactLeft(let contact): try Content(contact)
            // Empty, but sealed: nobody without a key of the thread can do it in another's name.
            case .choiceTakenBack, .contactTakenBack, .contacted: Content(words: "")
            case .cleaned, .downloaded: nil
            case .told, .added, .withdrawn, .read, .classified, .assigned, .answered, .closed,
                .keptLonger:
                nil
            case .assessed, .merged, .gathered, .parted, .reopened, .linked, .unlinked: nil
            }
        }
    }

    static func goingOn(_ kind: ReportEntryKind, _ content: Content) throws -> ReportEvent {
        switch kind {
        case .timesOffered:
            return .timesOffered(try content.details(as: [MeetingOffer].self))
        case .timeTakenBack:
            let details = try content.details(as: TakenBackDetails.self)
            return .timeTakenBack(
                details.meeting,
                instead: details.instead,
                reason: content.words
            )
        case .timeChosen:
            let details = try content.details(as: MeetingDetails.self)
            return .timeChosen(details.meeting, word: content.words)
        case .meetingEnded:
            let details = try content.details(as: MeetingDetails.self)
            guard let outcome = details.outcome else { throw BrokenFolder.unknownEntry }
            return .meetingEnded(details.meeting, outcome, reason: content.words)
        case .contactLeft: return .contactLeft(try content.details(as: ReporterContact.self))
        case .choiceTakenBack: return .choiceTakenBack
        case .contactTakenBack: return .contactTakenBack
        case .contacted: return .contacted
        case .told, .added, .withdrawn, .read, .classified, .assigned, .answered, .closed,
            .cleaned, .downloaded, .keptLonger,
            .assessed, .merged, .gathered, .parted, .reopened, .linked, .unlinked:
            throw BrokenFolder.unknownEntry
        }
    }

    private struct TakenBackDetails: Codable {
        let meeting: MeetingID
        let instead: MeetingOffer?
    }

    private struct MeetingDetails: Codable {
        let meeting: MeetingID
        let outcome: MeetingOutcome?
    }
}
