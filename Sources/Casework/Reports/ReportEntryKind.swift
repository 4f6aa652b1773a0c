/// What a report's entries are called in the database.
package enum ReportEntryKind: String, CaseIterable, Sendable {
    case told, added, withdrawn, read, classified, assigned, answered, closed
    case timesOffered, timeTakenBack, timeChosen, choiceTakenBack, meetingEnded
    case contactLeft, contactTakenBack, contacted
    case cleaned, downloaded
    case keptLonger = "kept-longer"
    case assessed, merged, gathered, parted, reopened
    case linked, unlinked

    package init(of event: ReportEvent) {
        self =
            switch event {
            case .told: .told
            case .added: .added
            case .withdrawn: .withdrawn
            case .read: .read
            case .classified: .classified
            case .assigned: .assigned
            case .answered: .answered
            case .closed: .closed
            case .timesOffered: .timesOffered
            case .timeTakenBack: .timeTakenBack
            case .timeChosen: .timeChosen
            case .choiceTakenBack: .choiceTakenBack
            case .meetingEnded: .meetingEnded
            case .contactLeft: .contactLeft
            case .contactTakenBack: .contactTakenBack
            case .contacted: .contacted
            case .cleaned: .cleaned
            case .downloaded: .downloaded
            case .keptLonger: .keptLonger
            case .assessed: .assessed
            case .merged: .merged
            case .gathered: .gathered
            case .parted: .parted
            case .reopened: .reopened
            case .linked: .linked
            case .unlinked: .unlinked
            }
    }

    /// Which key keeps its words: what reporter and center say to each other is the thread's.
    package var layer: Layer {
        switch self {
        case .told, .added, .withdrawn, .answered: .thread
        case .timesOffered, .timeTakenBack, .timeChosen, .choiceTakenBack, .meetingEnded: .thread
        case .contactLeft, .contactTakenBack, .contacted: .thread
        case .cleaned, .downloaded: .folder
        case .read, .classified, .assigned, .closed, .keptLonger: .folder
        case .assessed, .merged, .gathered, .parted, .reopened, .linked, .unlinked: .folder
        }
    }

    /// Whether the reporter does it; then no officer, no signature and no audit.
    package var isReporters: Bool {
        switch self {
        case .told, .added, .withdrawn: true
        case .timeChosen, .choiceTakenBack, .contactLeft, .contactTakenBack: true
        case .read, .classified, .assigned, .answered, .closed, .keptLonger: false
        case .timesOffered, .timeTakenBack, .meetingEnded, .contacted: false
        case .cleaned, .downloaded: false
        case .assessed, .merged, .gathered, .parted, .reopened, .linked, .unlinked: false
        }
    }
}
