import Casework
import Pages

extension DeskView {
    /// One step of how the reporter goes on, as the history says it.
    func goingOn(_ event: ReportEvent, by name: String) -> String {
        switch event {
        case .timesOffered(let times):
            words("deskGoingOn.history.offered", ["name": name, "count": String(times.count)])
        case .timeTakenBack(_, let instead, _):
            words(
                instead == nil ? "deskGoingOn.history.takenBack" : "deskGoingOn.history.changed",
                ["name": name]
            )
        case .timeChosen: words("deskGoingOn.history.chosen")
        case .choiceTakenBack: words("deskGoingOn.history.cancelled")
        case .meetingEnded(_, let outcome, _):
            words("deskGoingOn.history.\(outcome.rawValue)", ["name": name])
        case .contactLeft: words("deskGoingOn.history.contactLeft")
        case .contactTakenBack: words("deskGoingOn.history.contactTakenBack")
        case .contacted: words("deskGoingOn.history.contacted", ["name": name])
        case .cleaned, .downloaded: ""
        case .told, .added, .withdrawn, .read, .classified, .assigned, .answered, .closed,
            .keptLonger:
            ""
        case .assessed, .merged, .gathered, .parted, .reopened, .linked, .unlinked: ""
        }
    }
}
