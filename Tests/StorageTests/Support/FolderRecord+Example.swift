import Casework
import Foundation
import TestSupport

extension NewFolder {
    /// A folder that was sealed by nobody: quick, for tests of storage that open nothing.
    static func plain(
        in cast: Cast,
        stage: ReportStage = .new,
        on day: Day = Cast.today,
        body: Data = Data([1, 2, 3]),
        for members: [Member]
    ) -> NewFolder {
        let folder = FolderRecord(
            id: .random(),
            center: cast.center,
            kind: .report,
            openedOn: day,
            stage: stage.rawValue,
            epoch: 1,
            threadEpoch: 1,
            isUnread: true,
            lastSequence: 1,
            summary: Sealed(bytes: body)
        )
        let grants = members.map { member in
            Grant(
                center: cast.center,
                folder: folder.id,
                carries: .folder,
                epoch: 1,
                key: member.card.id,
                role: .duty,
                form: .sealed,
                wrapped: Sealed(bytes: body),
                granter: nil,
                signature: nil
            )
        }
        return NewFolder(
            folder: folder,
            entries: [.plain(in: folder, sequence: 1, body: body)],
            grants: grants,
            threadKeys: [
                ThreadKeyRecord(
                    center: cast.center,
                    folder: folder.id,
                    epoch: 1,
                    folderEpoch: 1,
                    wrapped: Sealed(bytes: body)
                )
            ],
            receipt: nil
        )
    }
}

extension EntryRecord {
    static func plain(
        in folder: FolderRecord,
        sequence: Int,
        id: EntryID = .random(),
        body: Data = Data([1])
    ) -> EntryRecord {
        EntryRecord(
            center: folder.center,
            folder: folder.id,
            sequence: sequence,
            id: id,
            kind: sequence == 1 ? "told" : "added",
            day: folder.openedOn,
            officer: nil,
            layer: .thread,
            epoch: 1,
            facts: nil,
            body: Sealed(bytes: body),
            signature: nil
        )
    }
}
