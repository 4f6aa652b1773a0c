/// The reminders of a consultation; only their days stand in the clear.
package enum ConsultationClock: String, CaseIterable, Sendable {
    /// The person comes.
    case appointment
    /// The note of the last appointment, or the first of all, should be written by then (K2-03).
    case note
    /// The first open promise is due.
    case promise
    /// It came from other hands, and the new ones have written nothing yet.
    case handed
}
