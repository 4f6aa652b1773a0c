/// When the person comes next; the hour may be open.
package struct Appointment: Hashable, Codable, Sendable {
    package let day: Day
    package let time: TimeOfDay?

    package init(day: Day, time: TimeOfDay? = nil) { (self.day, self.time) = (day, time) }
}

extension Appointment: Confidential {}

/// How an appointment ended without a note.
package enum AppointmentEnd: String, CaseIterable, Codable, Sendable {
    case cancelled, didNotCome
}
