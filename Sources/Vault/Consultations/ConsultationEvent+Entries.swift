package import Casework
package import Foundation

/// How a consultation's event is kept: who is in charge in the clear, all else sealed.
extension ConsultationEvent {
    /// What a reminder needs, as JSON with sorted keys; nothing when there is nothing.
    package var facts: Data? {
        get throws {
            guard case .assigned(let officers) = self else { return nil }
            return try Content.encode(AssignedFacts(officers: officers))
        }
    }

    /// What only those in charge may read; sealed even when it is empty, so that nobody without the
    /// key can add to a consultation.
    package var content: Content {
        get throws {
            switch self {
            case .opened(let opening): try Content(opening)
            case .assigned, .reopened: Content(words: "")
            case .shareGiven(let share): try Content(share)
            case .shareEnded(let officer): try Content(ShareEnded(officer: officer))
            case .handedOn(let handing): try Content(handing)
            case .noted(let note):
                try Content(Noted(note), words: NoteContent.words(of: note.fields))
            case .corrected(let id, let fields, let reason):
                try Content(
                    Corrected(note: id, content: NoteContent(fields), reason: reason),
                    words: NoteContent.words(of: fields)
                )
            case .promiseEnded(let note, let end): try Content(PromiseEnded(note: note, end: end))
            case .appointed(let appointment): try Content(appointment)
            case .appointmentEnded(let end): try Content(Ended(end: end))
            case .personNamed(let person): try Content(person)
            case .personJoined(let own, let known): try Content(Joined(own: own, known: known))
            case .personRemoved(let person): try Content(Removed(person: person))
            case .linked(let report), .unlinked(let report): try Content(Linked(report: report))
            case .handover(let event): try event.content
            case .filed(let added): try Content(Filed(added))
            case .cleaned(let file, let result): try Content(Cleaned(file, result))
            case .downloaded(let file, let reason): try Content(file, words: reason)
            case .printed(let withOpinion, let reason):
                try Content(Printed(withOpinion: withOpinion), words: reason)
            case .closed(let outcome, let reason):
                try Content(Closed(outcome: outcome), words: reason)
            }
        }
    }

    /// Puts an entry's two halves together again.
    package init(_ entry: EntryRecord, content: Content?) throws {
        guard let kind = ConsultationEntryKind(rawValue: entry.kind), entry.layer == .folder,
            let content
        else { throw BrokenFolder.unknownEntry }
        switch kind {
        case .opened: self = .opened(try content.details(as: Opening.self))
        case .assigned:
            guard let facts = entry.facts else { throw BrokenFolder.unknownEntry }
            self = .assigned(try Content.decode(AssignedFacts.self, from: facts).officers)
        case .shareGiven: self = .shareGiven(try content.details(as: Share.self))
        case .shareEnded:
            self = .shareEnded(try content.details(as: ShareEnded.self).officer)
        case .handedOn: self = .handedOn(try content.details(as: HandingOn.self))
        case .noted:
            self = .noted(try content.details(as: Noted.self).note(content.words))
        case .corrected:
            let corrected = try content.details(as: Corrected.self)
            let fields = try corrected.content.whole(with: content.words)
            self = .corrected(corrected.note, fields, reason: corrected.reason)
        case .promiseEnded:
            let ended = try content.details(as: PromiseEnded.self)
            self = .promiseEnded(ended.note, ended.end)
        case .appointed: self = .appointed(try content.details(as: Appointment.self))
        case .appointmentEnded: self = .appointmentEnded(try content.details(as: Ended.self).end)
        case .personNamed: self = .personNamed(try content.details(as: Person.self))
        case .personJoined:
            let joined = try content.details(as: Joined.self)
            self = .personJoined(joined.own, as: joined.known)
        case .personRemoved: self = .personRemoved(try content.details(as: Removed.self).person)
        case .linked: self = .linked(try content.details(as: Linked.self).report)
        case .unlinked: self = .unlinked(try content.details(as: Linked.self).report)
        case .handoverAsked, .handoverWithdrawn, .handoverSpoken, .handoverReceived,
            .noteReceived:
            self = .handover(try HandoverEvent(kind, content))
        case .filed: self = .filed(try content.details(as: Filed.self).added)
        case .cleaned:
            let cleaned = try content.details(as: Cleaned.self)
            self = .cleaned(cleaned.original, try cleaned.result)
        case .downloaded:
            self = .downloaded(
                try content.details(as: FileReference.self),
                reason: content.words
            )
        case .printed:
            self = .printed(
                withOpinion: try content.details(as: Printed.self).withOpinion,
                reason: content.words
            )
        case .closed:
            self = .closed(
                outcome: try content.details(as: Closed.self).outcome,
                reason: content.words
            )
        case .reopened: self = .reopened
        }
    }

    private struct AssignedFacts: Codable { let officers: [OfficerID] }
    private struct ShareEnded: Codable { let officer: OfficerID }
    private struct PromiseEnded: Codable {
        let note: NoteID
        let end: PromiseEnd
    }
    private struct Ended: Codable { let end: AppointmentEnd }
    private struct Joined: Codable {
        let own: PersonID
        let known: PersonID
    }
    private struct Removed: Codable { let person: PersonID }
    private struct Linked: Codable { let report: FolderID }
    private struct Printed: Codable { let withOpinion: Bool }
    private struct Closed: Codable { let outcome: String }
    private struct Corrected: Codable {
        let note: NoteID
        let content: NoteContent
        let reason: String
    }
}

/// A finished note without its long texts.
private struct Noted: Codable {
    let id: NoteID
    let content: NoteContent
    let origin: NoteOrigin
    let codesVersion: Int

    init(_ note: Note) {
        (id, content) = (note.id, NoteContent(note.fields))
        (origin, codesVersion) = (note.origin, note.codesVersion)
    }

    func note(_ words: String) throws -> Note {
        Note(
            id: id,
            fields: try content.whole(with: words),
            origin: origin,
            codesVersion: codesVersion
        )
    }
}

/// A file that was put with a consultation.
private struct Filed: Codable {
    let file: AttachedFile
    let consent: Will
    let about: String

    init(_ added: AddedFile) {
        (file, consent, about) = (added.file, added.consent, added.about)
    }

    var added: AddedFile { AddedFile(file: file, consent: consent, about: about) }
}
