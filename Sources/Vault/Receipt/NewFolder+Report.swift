package import Casework
import Foundation

extension NewFolder {
    /// Seals a report on arrival with public keys alone: to those on duty whom the reporter did not
    /// leave out, to recovery, and its thread to the receipt.
    ///
    /// - Throws: `notInDirectory` when a key is not vouched for, or nobody would be left to read it.
    package static func report(
        _ story: Story,
        receipt: Receipt,
        to officers: [KeyCard],
        directory: Directory,
        on day: Day
    ) throws -> NewFolder {
        let leftOut = Set(story.details.leaveOut)
        let readers = officers.filter { card in !leftOut.contains { $0 == card.officer } }
        guard !readers.isEmpty,
            readers.allSatisfy({ $0.kind == .officer && directory[$0.id] == $0 })
        else { throw VaultError.notInDirectory }
        let place = Place(center: directory.center.center, folder: .random())
        let folderKey = LayerKey.new(.folder, epoch: 1)
        let threadKey = LayerKey.new(.thread, epoch: 1)
        let card = try receipt.card(in: place.center)
        var grants = try readers.map { try folderKey.grant(to: $0, as: .duty, in: place) }
        grants.append(try folderKey.grant(to: directory.recovery, as: .recovery, in: place))
        grants.append(try threadKey.grant(to: card, as: .reporter, in: place))
        let told = EntryHeader(
            center: place.center,
            folder: place.folder,
            sequence: 1,
            kind: ReportEntryKind.told.rawValue,
            day: day
        )
        return NewFolder(
            folder: FolderRecord(
                id: place.folder,
                center: place.center,
                kind: .report,
                openedOn: day,
                stage: ReportStage.new.rawValue,
                epoch: 1,
                threadEpoch: 1,
                isUnread: true,
                lastSequence: 1,
                summary: try folderKey.seal(
                    summary: ReportSummary(of: story),
                    of: place.folder,
                    in: place.center
                )
            ),
            entries: [
                try threadKey.seal(ReportEvent.told(story).content, as: told)
            ],
            grants: grants,
            threadKeys: [try folderKey.seal(thread: threadKey, in: place)],
            receipt: card
        )
    }
}
