import Casework
import Storage
import Vault

extension ConsultationFile {
    /// Puts the next meeting into the calendars of those in charge, or takes it out.
    func keepCalendars(in transaction: Transaction) throws {
        try transaction.deleteMeetings(of: folder.id)
        guard let next = consultation.appointment else { return }
        let meeting = CalendarMeeting(number: folder.number, appointment: next)
        for officer in consultation.assignees {
            guard let calendar = try transaction.calendar(of: officer) else { continue }
            try transaction.setMeeting(
                CalendarAddress.seal(
                    meeting,
                    of: folder.id,
                    for: officer,
                    to: calendar.agreement
                ),
                of: folder.id,
                for: officer
            )
        }
    }
}
