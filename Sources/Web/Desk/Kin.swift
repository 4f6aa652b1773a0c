import Casework
import Storage
import Vault

/// Another report that tells the same, or a consultation in which one goes on, as one officer may
/// know of it.
struct Kin: Sendable {
    let number: FolderNumber?
    /// Whether this officer can open it now.
    let isOpen: Bool
    let stage: String
    let isUnread: Bool
    let lastSequence: Int

    /// Whether an answer can be written there, as far as a list knows.
    var isAnswerable: Bool {
        isOpen && stage != ReportStage.closed.rawValue && stage != ReportStage.withdrawn.rawValue
    }

    /// Everything that the history of a report names.
    static func all(
        of events: [RecordedReportEvent],
        for officer: OfficerKeys,
        in transaction: Transaction
    ) throws -> [FolderID: Kin] {
        var kin: [FolderID: Kin] = [:]
        for event in events {
            guard let id = event.event.kin, kin[id] == nil,
                let folder = try transaction.folder(id), folder.center == officer.center
            else { continue }
            let grants = try transaction.grants(of: officer.card, in: id)
            kin[id] = Kin(
                number: folder.number,
                isOpen: grants.contains { $0.carries == .folder && $0.epoch == folder.epoch },
                stage: folder.stage,
                isUnread: folder.isUnread,
                lastSequence: folder.lastSequence
            )
        }
        return kin
    }
}

extension ReportEvent {
    /// The other report or the consultation that this event names.
    fileprivate var kin: FolderID? {
        if case .merged(let id, _) = self { return id }
        if case .gathered(let id) = self { return id }
        if case .parted(let id) = self { return id }
        if case .linked(let id) = self { return id }
        return nil
    }
}
