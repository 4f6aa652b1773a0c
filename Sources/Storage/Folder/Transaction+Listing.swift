import Casework
import GRDB

extension Transaction {
    /// The grant of a listed folder, as lists of every kind read it beside the folder's own row.
    static func listedGrant(_ row: Row, of key: KeyID) throws -> Grant {
        Grant(
            center: try row.read("center"),
            folder: try row.read("id"),
            carries: .folder,
            epoch: try row.read("grant_epoch"),
            key: key,
            role: try row.word("role"),
            notAfter: try row.read("not_after"),
            form: try row.word("form"),
            wrapped: try row.read("wrapped"),
            granter: try row.read("granter"),
            signature: try row.read("signature")
        )
    }

    /// How many folders of a kind a key can open, by stage.
    func stageCounts<Stage: CaseIterable & RawRepresentable<String> & Hashable>(
        of kind: FolderKind,
        for key: KeyID,
        in center: CenterID
    ) throws -> [Stage: Int] {
        var counts: [Stage: Int] = [:]
        for row in try rows(
            """
            SELECT folder.stage, count(*) AS number
            FROM folder
            WHERE folder.center = ? AND folder.kind = ?
                AND (folder.id, folder.epoch) IN (
                    SELECT folder, epoch FROM access_grant WHERE key = ? AND carries = 'folder')
            GROUP BY folder.stage
            """,
            [center, kind.rawValue, key]
        ) {
            counts[try row.word("stage")] = try row.read("number")
        }
        return counts
    }
}
