/// Something that happened to a consultation; a consultation is nothing but its events in order.
package enum ConsultationEvent: Hashable, Sendable {
    case opened(Opening)
    case assigned([OfficerID])
    case shareGiven(Share)
    case shareEnded(OfficerID)
    /// From one officer's hands into another's; an assignment follows.
    case handedOn(HandingOn)
    case noted(Note)
    /// All fields of a note as they stand from now on.
    case corrected(NoteID, NoteFields, reason: String)
    case promiseEnded(NoteID, PromiseEnd)
    /// The next appointment outside a note: set or moved.
    case appointed(Appointment)
    case appointmentEnded(AppointmentEnd)
    /// Somebody was added, or is called otherwise from now on.
    case personNamed(Person)
    /// The first turned out to be the second, whom another consultation knows.
    case personJoined(PersonID, as: PersonID)
    case personRemoved(PersonID)
    /// A report belongs to it.
    case linked(FolderID)
    case unlinked(FolderID)
    /// It goes to another center, or came from one.
    case handover(HandoverEvent)
    case filed(AddedFile)
    case cleaned(FileReference, CleaningResult)
    case downloaded(FileReference, reason: String)
    case printed(withOpinion: Bool, reason: String)
    /// It ended with a code of the center's outcomes (D3).
    case closed(outcome: String, reason: String)
    case reopened
}

extension ConsultationEvent: Confidential {}

/// How a consultation begins: from a report or from nothing, and nothing is required.
package struct Opening: Hashable, Codable, Sendable {
    package let person: Person
    /// The report it came from.
    package let report: FolderID?
    package let origin: NoteOrigin

    package init(person: Person, report: FolderID? = nil, origin: NoteOrigin = .written) {
        (self.person, self.report, self.origin) = (person, report, origin)
    }
}

extension Opening: Confidential {}

/// An event with its place, its day and who did it (nobody: the house itself, when it carries over).
package struct RecordedConsultationEvent: Hashable, Sendable {
    package let sequence: Int
    package let day: Day
    package let officer: OfficerID?
    package let event: ConsultationEvent

    package init(sequence: Int, day: Day, officer: OfficerID?, event: ConsultationEvent) {
        self.sequence = sequence
        self.day = day
        self.officer = officer
        self.event = event
    }
}
