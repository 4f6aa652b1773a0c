/// One person or matter over time, as its events tell it (상담).
///
/// Three units that are never mixed: notes, consultations, persons (D4).
package struct Consultation: Hashable, Sendable {
    package private(set) var openedOn: Day
    package private(set) var origin: NoteOrigin
    /// The person who asks stands first.
    package private(set) var persons: [Person]
    package private(set) var reports: [FolderID]
    /// Those in charge; nobody else opens it (K2-16).
    package private(set) var assignees: [OfficerID] = []
    /// Colleagues who may open it too, those whose day has passed as well.
    package private(set) var shares: [Share] = []
    package private(set) var handings: [HandedOn] = []
    /// The last handing on, until the new officer writes something.
    package private(set) var waitingHanding: HandedOn?
    package private(set) var notes: [KeptNote] = []
    package private(set) var appointment: Appointment?
    package private(set) var ending: Ending?
    /// What went to another center or came from one.
    package private(set) var handovers = ConsultationHandovers()
    package internal(set) var files: [ConsultationAttachment] = []
    private var ended: [NoteID: PromiseEnd] = [:]

    /// Rebuilds a consultation from its events, or says that they do not begin with its opening.
    package init(replaying events: [RecordedConsultationEvent]) throws(BrokenFolder) {
        guard let first = events.first, case .opened(let opening) = first.event else {
            throw .doesNotBeginWithItsStory
        }
        openedOn = first.day
        origin = opening.origin
        persons = [opening.person]
        reports = opening.report.map { [$0] } ?? []
        for event in events.dropFirst() { try apply(event) }
    }

    package mutating func apply(_ recorded: RecordedConsultationEvent) throws(BrokenFolder) {
        if recorded.officer != nil, recorded.officer == waitingHanding?.handing.to {
            waitingHanding = nil
        }
        switch recorded.event {
        case .opened: throw .tellsTwice
        case .assigned(let officers): assignees = officers
        case .shareGiven(let share):
            shares.removeAll { $0.officer == share.officer }
            shares.append(share)
        case .shareEnded(let officer): shares.removeAll { $0.officer == officer }
        case .handedOn(let handing):
            let handed = HandedOn(handing: handing, on: recorded.day)
            handings.append(handed)
            waitingHanding = handed
        case .noted(let note): keep(note, recorded)
        case .corrected(let id, let fields, let reason):
            try correct(id, fields, reason, recorded)
        case .promiseEnded(let note, let end): ended[note] = end
        case .appointed(let next): appointment = next
        case .appointmentEnded: appointment = nil
        case .personNamed, .personJoined, .personRemoved: try applyPerson(recorded.event)
        case .linked(let report): if !reports.contains(report) { reports.append(report) }
        case .unlinked(let report): reports.removeAll { $0 == report }
        case .handover(let event):
            let before = self
            handovers.apply(event, recorded, in: before)
        case .filed(let added): files.append(ConsultationAttachment(added, recorded))
        case .cleaned(let reference, let result): note(result, of: reference, in: recorded)
        case .downloaded, .printed: break
        case .closed(let outcome, let reason):
            ending = Ending(outcome: outcome, reason: reason, on: recorded.day)
            appointment = nil
        case .reopened: ending = nil
        }
    }

    private mutating func keep(_ note: Note, _ recorded: RecordedConsultationEvent) {
        let kept = KeptNote(
            note: note,
            sequence: recorded.sequence,
            ordinal: notes.count + 1,
            officer: recorded.officer,
            writtenOn: recorded.day
        )
        // Whoever came on that day has come: the appointment is written down.
        if let waiting = appointment, waiting.day <= kept.heldOn { appointment = nil }
        if let next = note.fields.appointment { appointment = next }
        notes.append(kept)
    }

    private mutating func correct(
        _ id: NoteID,
        _ fields: NoteFields,
        _ reason: String,
        _ recorded: RecordedConsultationEvent
    ) throws(BrokenFolder) {
        guard let index = notes.firstIndex(where: { $0.id == id }) else { throw .unknownEntry }
        let (said, says) = (notes[index].fields.appointment, fields.appointment)
        notes[index].corrections.append(
            NoteCorrection(
                sequence: recorded.sequence,
                day: recorded.day,
                officer: recorded.officer,
                fields: fields,
                reason: reason
            )
        )
        // Whoever mends a word says nothing of the next meeting, which may have been moved since.
        guard index == notes.indices.last, said != says, ending == nil else { return }
        if says != nil || appointment == said { appointment = says }
    }

    private mutating func applyPerson(_ event: ConsultationEvent) throws(BrokenFolder) {
        switch event {
        case .personNamed(let person):
            if let index = persons.firstIndex(where: { $0.id == person.id }) {
                persons[index] = person
            } else {
                persons.append(person)
            }
        case .personJoined(let own, let known):
            guard let index = persons.firstIndex(where: { $0.id == own }) else {
                throw .unknownEntry
            }
            persons[index] = persons[index].named(known)
        case .personRemoved(let id): persons.removeAll { $0.id == id }
        case .opened, .assigned, .shareGiven, .shareEnded, .handedOn, .noted, .corrected,
            .promiseEnded, .appointed, .appointmentEnded, .linked, .unlinked, .handover, .filed,
            .cleaned, .downloaded, .printed,
            .closed, .reopened:
            break
        }
    }
}

extension Consultation {
    /// The person who asks.
    package var client: Person? { persons.first { $0.role == .client } ?? persons.first }

    package var stage: ConsultationStage { ending == nil ? .open : .closed }

    package subscript(note id: NoteID) -> KeptNote? { notes.first { $0.id == id } }

    /// What was promised and has neither been kept nor dropped, the most urgent first.
    package var openPromises: [Promise] {
        promises.filter { ended[$0.note] == nil }.sorted { left, right in
            switch (left.dueOn, right.dueOn) {
            case (let left?, let right?): left < right
            case (_?, nil): true
            case (nil, _): false
            }
        }
    }

    /// Every promise in the order in which it was made.
    package var promises: [Promise] {
        notes.compactMap { kept in
            let words = kept.fields.text(.next)
            guard !words.isEmpty else { return nil }
            return Promise(note: kept.id, words: words, dueOn: kept.fields.day(.nextDay))
        }
    }

    /// What became of the promise of a note; nothing while it is open.
    package func end(ofPromiseIn note: NoteID) -> PromiseEnd? { ended[note] }

    /// The day of which a note is still to be written: that of the appointment, or that of the opening
    /// while there is no note at all (K2-03).
    ///
    /// What came from another center brought its notes along.
    package var noteMissingOf: Day? {
        if let appointment { return appointment.day }
        return notes.isEmpty && ending == nil && handovers.received == nil ? openedOn : nil
    }

    /// The day of an appointment that has passed and of which nothing is written yet (K2-03).
    package func unwritten(on today: Day) -> Day? {
        guard let day = appointment?.day, day < today else { return nil }
        return day
    }
}

extension NoteFields {
    /// The next appointment that a note names.
    package var appointment: Appointment? {
        day(.appointment).map { Appointment(day: $0, time: time(.appointmentTime)) }
    }
}

/// Where a consultation stands.
package enum ConsultationStage: String, CaseIterable, Sendable {
    case open, closed
}

/// How a consultation ended, and when (D3).
package struct Ending: Hashable, Sendable {
    package let outcome: String
    package let reason: String
    package let on: Day
}

extension Ending: Confidential {}
