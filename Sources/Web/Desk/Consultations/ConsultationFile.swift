package import Casework
import Foundation
package import Storage
package import Vault

/// A consultation as an officer in charge has it open: for one transaction, on fresh state.
package struct ConsultationFile: Sendable {
    package internal(set) var folder: FolderRecord
    package internal(set) var consultation: Consultation
    package internal(set) var events: [RecordedConsultationEvent]
    package let roster: Roster
    /// The center's lists and how soon a note is expected.
    package let counselling: Counselling
    package let drafts: [NoteDraft]
    var keys: FolderKeys
    /// Grants that were just opened by HPKE, in the officer's own quick form.
    let freshlyOpened: [Grant]
    /// Those in charge whose present keys open it.
    private(set) var holders: Set<OfficerID> = []

    package var place: Place { Place(center: folder.center, folder: folder.id) }

    package var codes: CodeBook { counselling.codes }

    /// Opens a consultation, or nothing: not there and not yours are one answer.
    package static func open(
        _ id: FolderID,
        with officer: OfficerKeys,
        in transaction: Transaction,
        world: World
    ) throws -> ConsultationFile? {
        guard
            let open = try OpenFolder.open(
                id,
                of: .consultation,
                with: officer,
                in: transaction,
                world
            )
        else { return nil }
        let events = try open.opened { entry, content in
            RecordedConsultationEvent(
                sequence: entry.sequence,
                day: entry.day,
                officer: entry.officer,
                event: try ConsultationEvent(entry, content: content)
            )
        }
        let consultation = try Damaged.marking(open.folder, .chain) {
            try open.roster.directory.verify(open.entries, of: open.folder)
            return try Consultation(replaying: events)
        }
        var file = ConsultationFile(
            folder: open.folder,
            consultation: consultation,
            events: events,
            roster: open.roster,
            counselling: world.counselling(of: open.folder.center),
            drafts: try transaction.drafts(in: id),
            keys: open.keys,
            freshlyOpened: open.freshlyOpened
        )
        file.holders = Set(
            try consultation.assignees.filter { try file.isOpenable(by: $0, in: transaction) }
        )
        return file
    }

    /// What somebody was writing, field by field.
    package func typed(in draft: NoteDraft) throws -> Typed {
        try Damaged.marking(folder, .key) {
            guard let key = keys[.folder, draft.epoch] else { throw VaultError.cannotOpen }
            return try key.open(draft)
        }
    }
}
