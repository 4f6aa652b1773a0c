extension Consultation {
    /// Says what became of a promise.
    package func end(
        promiseIn note: NoteID,
        as end: PromiseEnd,
        by officer: OfficerID
    ) throws(CareRefusal) -> [ConsultationEvent] {
        guard mayWrite(officer) else { throw .notInCharge }
        guard promises.contains(where: { $0.note == note }) else { throw .noSuchPromise }
        return self.end(ofPromiseIn: note) == end ? [] : [.promiseEnded(note, end)]
    }

    /// Names the next appointment, or moves it.
    package func appoint(
        _ next: Appointment,
        by officer: OfficerID,
        on today: Day
    ) throws(CareRefusal) -> [ConsultationEvent] {
        guard mayWrite(officer) else { throw .notInCharge }
        guard ending == nil else { throw .closed }
        guard next.day >= today else { throw .past }
        guard next.day <= today.adding(days: NoteFields.furthestDays) else { throw .tooFar }
        return appointment == next ? [] : [.appointed(next)]
    }

    /// Ends an appointment of which there is nothing to write.
    package func endAppointment(
        as end: AppointmentEnd,
        by officer: OfficerID,
        on today: Day
    ) throws(CareRefusal) -> [ConsultationEvent] {
        guard mayWrite(officer) else { throw .notInCharge }
        guard let appointment else { return [] }
        // Nobody has stayed away from a day that is still to come.
        if end == .didNotCome, appointment.day > today { throw .ahead }
        return [.appointmentEnded(end)]
    }
}

/// Why a promise or an appointment stays as it is.
package enum CareRefusal: String, Error, CaseIterable, Sendable {
    case notInCharge, closed, noSuchPromise, past, tooFar
    /// The day of the appointment is still to come.
    case ahead
}
