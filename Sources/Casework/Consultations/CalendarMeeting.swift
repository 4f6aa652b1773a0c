/// What an officer's own calendar shows of a meeting: a number and a time, and nobody's name.
package struct CalendarMeeting: Hashable, Codable, Sendable {
    package let year: Int
    package let ordinal: Int
    package let day: Day
    package let time: TimeOfDay?

    package init(number: FolderNumber?, appointment: Appointment) {
        (year, ordinal) = (number?.year ?? 0, number?.ordinal ?? 0)
        (day, time) = (appointment.day, appointment.time)
    }
}

extension CalendarMeeting: Confidential {}
