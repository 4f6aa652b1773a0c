import Casework
import Foundation

/// How a consultation keeps what went to another center or came from one: all of it sealed.
extension HandoverEvent {
    var content: Content {
        get throws {
            switch self {
            case .asked(let asked):
                // The summary is the longest part, and words are kept as they are.
                try Content(
                    Asked(
                        bundle: asked.bundle,
                        partner: asked.partner,
                        ground: asked.ground,
                        notes: asked.notes,
                        persons: asked.persons,
                        files: asked.files,
                        reason: asked.reason
                    ),
                    words: asked.summary
                )
            case .withdrawn(let bundle): try Content(Withdrawn(bundle: bundle))
            case .spoken(let spoken): try Content(spoken)
            case .received(let received):
                try Content(
                    Received(
                        bundle: received.bundle,
                        partner: received.partner,
                        letter: received.letter.saying("")
                    ),
                    words: received.letter.summary
                )
            case .noteReceived(let note):
                try Content(
                    NoteReceived(
                        heldOn: note.heldOn,
                        writer: note.writer,
                        content: NoteContent(note.fields)
                    ),
                    words: NoteContent.words(of: note.fields)
                )
            }
        }
    }

    init(_ kind: ConsultationEntryKind, _ content: Content) throws {
        switch kind {
        case .handoverAsked:
            let asked = try content.details(as: Asked.self)
            self = .asked(
                HandoverAsked(
                    bundle: asked.bundle,
                    partner: asked.partner,
                    ground: asked.ground,
                    summary: content.words,
                    notes: asked.notes,
                    persons: asked.persons,
                    files: asked.files ?? [],
                    reason: asked.reason
                )
            )
        case .handoverWithdrawn:
            self = .withdrawn(try content.details(as: Withdrawn.self).bundle)
        case .handoverSpoken: self = .spoken(try content.details(as: SpokenHandover.self))
        case .handoverReceived:
            let received = try content.details(as: Received.self)
            self = .received(
                ReceivedHandover(
                    bundle: received.bundle,
                    partner: received.partner,
                    letter: received.letter.saying(content.words)
                )
            )
        case .noteReceived:
            let note = try content.details(as: NoteReceived.self)
            self = .noteReceived(
                HandedNote(
                    heldOn: note.heldOn,
                    writer: note.writer,
                    fields: try note.content.whole(with: content.words)
                )
            )
        case _: throw BrokenFolder.unknownEntry
        }
    }

    private struct Asked: Codable {
        let bundle: BundleID
        let partner: Bilingual
        let ground: HandoverGround
        let notes: [NoteID]
        let persons: [PersonID]
        /// None in entries that were written before files went along.
        let files: [FileReference]?
        let reason: String
    }
    private struct Withdrawn: Codable { let bundle: BundleID }
    private struct Received: Codable {
        let bundle: BundleID
        let partner: Bilingual
        let letter: HandoverLetter
    }
    private struct NoteReceived: Codable {
        let heldOn: Day
        let writer: String
        let content: NoteContent
    }
}

extension HandoverLetter {
    /// The same letter with other words.
    fileprivate func saying(_ summary: String) -> HandoverLetter {
        HandoverLetter(
            writer: writer,
            writtenOn: writtenOn,
            ground: ground,
            summary: summary,
            persons: persons,
            codes: codes,
            open: open
        )
    }
}
