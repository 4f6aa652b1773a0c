extension Report {
    /// Leaves a way to be reached; the same one left twice is left once.
    package func leave(
        _ contact: ReporterContact
    ) throws(ContactRefusal) -> [ReportEvent] {
        guard !contact.words.allSatisfy(\.isWhitespace) else { throw .empty }
        guard contact.words.count <= ReporterContact.longest else { throw .long }
        guard contact.when.count <= ReporterContact.longest else { throw .longWhen }
        return contact == self.contact ? [] : [.contactLeft(contact)]
    }

    /// Takes the contact back; nothing happens when there is none.
    package func takeBackContact() -> [ReportEvent] {
        contact == nil ? [] : [.contactTakenBack]
    }

    /// Says that the reporter was reached that way; the reporter sees it.
    package func reach(by officer: OfficerID) throws(ReachingRefusal) -> [ReportEvent] {
        guard assignees.contains(officer) else { throw .notInCharge }
        guard contact != nil else { throw .noContact }
        guard nextStep == .contactLeft else { return [] }
        return [.contacted]
    }
}

/// Why a contact cannot be left so.
package enum ContactRefusal: String, Error, CaseIterable, Sendable {
    case empty, long, longWhen
}

/// Why nobody can be said to have been reached.
package enum ReachingRefusal: String, Error, CaseIterable, Sendable {
    case notInCharge
    /// None was left, or it was taken back.
    case noContact
}
