/// What a list may show of a consultation to those in charge of it.
package struct ConsultationSummary: Hashable, Codable, Sendable {
    package var client: Person?
    package var kind: String?
    package var notes: Int
    /// The day of the meeting that was written down last.
    package var lastHeldOn: Day?
    package var appointment: Appointment?
    /// Promises that are open, and by when the first is due.
    package var promises: Int
    package var promiseDueOn: Day?
    /// Into whose hands it came, until they write something.
    package var handedTo: OfficerID?
    package var assignees: [OfficerID]?
    /// Carried over from a table; nothing where it was opened here.
    package var isImported: Bool?

    package init(of consultation: Consultation) {
        client = consultation.client
        kind = consultation.notes.last { $0.fields.code(.kind) != nil }?.fields.code(.kind)
        notes = consultation.notes.count
        lastHeldOn = consultation.notes.map(\.heldOn).max()
        appointment = consultation.appointment
        let open = consultation.openPromises
        promises = open.count
        promiseDueOn = open.compactMap(\.dueOn).min()
        handedTo = consultation.waitingHanding?.handing.to
        assignees = consultation.assignees
        isImported = consultation.origin == .imported ? true : nil
    }
}

extension ConsultationSummary: Confidential {}

/// What a search reads of a summary: with all of it, reading 5,000 would take as long as opening them.
package struct FindableSummary: Decodable, Sendable {
    /// Who came, by name.
    package struct Client: Decodable, Sendable { package let name: String }

    package let client: Client?
    package let kind: String?
    package let lastHeldOn: Day?
    package let promises: Int
}

extension FindableSummary: Confidential {}
