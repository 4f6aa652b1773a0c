extension Consultation {
    /// Ends it with an outcome of the center's list, a withdrawal too (D3).
    package func close(
        as outcome: String,
        because reason: String,
        by officer: OfficerID,
        codes: CodeBook
    ) throws(EndingRefusal) -> [ConsultationEvent] {
        guard isInCharge(officer) else { throw .notInCharge }
        guard codes[.outcomes][outcome] != nil else { throw .unknownOutcome }
        if let ending {
            guard ending.outcome == outcome, ending.reason == reason else { throw .closed }
            return []
        }
        // What was set is ended by name, so that the trail says so.
        let ends: [ConsultationEvent] = appointment == nil ? [] : [.appointmentEnded(.cancelled)]
        return ends + [.closed(outcome: outcome, reason: reason)]
    }

    /// Takes it up again.
    package func reopen(by officer: OfficerID) throws(EndingRefusal) -> [ConsultationEvent] {
        guard isInCharge(officer) else { throw .notInCharge }
        return ending == nil ? [] : [.reopened]
    }
}

/// Why a consultation is not ended or taken up again.
package enum EndingRefusal: String, Error, CaseIterable, Sendable {
    case notInCharge, closed, unknownOutcome
}
