import Casework
import Pages

/// An hour that is set, with a reporter or in a consultation, among all others of an officer.
struct TodayAppointment: Sendable {
    let day: Day
    /// None where only the day is set.
    let time: TimeOfDay?
    let row: AppointmentRow

    /// In the order in which they come, each that shares its hour with another marked.
    static func inOrder(_ all: [TodayAppointment]) -> [AppointmentRow] {
        all.sorted { $0.place < $1.place }.map { one in
            var row = one.row
            row.isClash =
                one.time != nil && all.count { $0.day == one.day && $0.time == one.time } > 1
            return row
        }
    }

    private var place: (Int, Int) {
        (day.ordinal, time.map { $0.hour * 60 + $0.minute } ?? -1)
    }
}
