import Casework
import Pages

extension ReporterView {
    /// What happens next, with its days, right after a report was received.
    func trailAfterSending(to center: OpenCenter) -> [TrailStep] {
        let today = world.today
        let holidays = world.holidays
        var steps = [
            TrailStep(day: day(today), words: words("trail.received"), isNow: true)
        ]
        let workday = today.adding(workingDays: 1, holidays: holidays)
        let due = today.adding(
            workingDays: center.profile.answerWithin,
            holidays: holidays
        )
        if workday < due {
            steps.append(
                TrailStep(
                    day: day(workday),
                    words: words("trail.workday"),
                    note: words("trail.workdayMore")
                )
            )
        }
        steps.append(TrailStep(day: day(due), words: words("trail.due")))
        steps.append(TrailStep(when: words("trail.next"), words: words("trail.decideMore")))
        return steps
    }

    /// Where a thread stands: what happened on which day, and what comes.
    func trail(of thread: ThreadFile) -> [TrailStep] {
        var steps = thread.events.compactMap { event -> TrailStep? in
            let key: String? =
                switch event.event {
                case .told: "trail.sent"
                case .added: "trail.added"
                case .withdrawn: "trail.withdrawn"
                case .read: "trail.read"
                case .answered: "trail.answered"
                case .closed: "trail.closed"
                case .timesOffered: "goingOn.trail.offered"
                case .timeTakenBack(_, let instead, _):
                    instead == nil ? "goingOn.trail.takenBack" : "goingOn.trail.changed"
                case .timeChosen: "goingOn.trail.chosen"
                case .choiceTakenBack: "goingOn.trail.cancelled"
                case .meetingEnded(_, let outcome, _): "goingOn.trail.\(outcome.rawValue)"
                case .contactLeft: "goingOn.trail.contactLeft"
                case .contactTakenBack: "goingOn.trail.contactTakenBack"
                case .contacted: "goingOn.trail.contacted"
                case .cleaned, .downloaded, .keptLonger: nil
                case .reopened: "trail.reopened"
                case .classified, .assigned, .assessed, .merged, .gathered, .parted: nil
                case .linked, .unlinked: nil
                }
            return key.map { TrailStep(day: day(event.day), words: words($0)) }
        }
        switch thread.report.stage {
        case .closed, .withdrawn: return steps
        case .new, .read, .assigned, .answered, .merged: break
        }
        if let last = steps.indices.last { steps[last].isNow = true }
        if let chosen = thread.report.meetings.chosen?.offer, chosen.begins > world.moment {
            let meet = words("goingOn.trail.nextMeeting")
            steps.append(TrailStep(day: day(chosen.day), words: meet, isLater: true))
            return steps
        }
        let next =
            switch thread.report.stage {
            case .new: "trail.nextReading"
            case .read, .assigned: "trail.nextAnswer"
            case .answered, .merged:
                thread.report.isUnread ? "trail.nextAnswer" : "trail.decide"
            case .closed, .withdrawn: "trail.decide"
            }
        steps.append(
            TrailStep(when: words("trail.next"), words: words(next), isLater: true)
        )
        return steps
    }
}
