import Casework
import Storage

extension ReportClock {
    /// The day of a chosen meeting; its hour, place and word are sealed.
    package static let meeting = "meeting"
    /// Those in charge have to do something beyond an answer.
    package static let nextStep = "next-step"
}

extension Transaction {
    /// Sets the clocks of how a report goes on to what the report says.
    ///
    /// Days in the clear, because reminders must work while nobody is signed in.
    func keepClocks(of report: Report, in folder: FolderID, nextStepBy due: Day) throws {
        if let chosen = report.meetings.chosen {
            try set(
                ClockRecord(
                    folder: folder,
                    rule: ReportClock.meeting,
                    dueOn: chosen.offer.day,
                    state: .running
                )
            )
        } else {
            let wasHeld =
                if case .ended = report.meetings.news { true } else { false }
            try end(clock: ReportClock.meeting, of: folder, as: wasHeld ? .met : .stopped)
        }
        guard report.nextStep != nil else {
            return try end(clock: ReportClock.nextStep, of: folder, as: .met)
        }
        // A step that waits already keeps its day.
        if try clock(ReportClock.nextStep, of: folder)?.state == .running { return }
        try set(
            ClockRecord(
                folder: folder,
                rule: ReportClock.nextStep,
                dueOn: due,
                state: .running
            )
        )
    }
}
