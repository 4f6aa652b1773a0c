package import Casework
import Foundation
import GRDB

extension Transaction {
    package func insert(_ grant: Grant) throws {
        try run(
            """
            INSERT INTO access_grant
            (folder, carries, epoch, key, center, role, not_after, form, wrapped, granter,
             signature)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                grant.folder, grant.carries.rawValue, grant.epoch, grant.key, grant.center,
                grant.role.rawValue, grant.notAfter, grant.form.rawValue, grant.wrapped,
                grant.granter, grant.signature,
            ]
        )
    }

    /// The grants that one key holds in one folder.
    package func grants(of key: KeyID, in folder: FolderID) throws -> [Grant] {
        try rows(
            "SELECT * FROM access_grant WHERE folder = ? AND key = ? ORDER BY epoch",
            [folder, key]
        ).map(Self.grant)
    }

    /// All grants that one key holds; a receipt's key holds those of one thread.
    package func grants(of key: KeyID) throws -> [Grant] {
        try rows("SELECT * FROM access_grant WHERE key = ? ORDER BY epoch", [key])
            .map(Self.grant)
    }

    /// Every grant of a folder: to drop those of officers no longer in charge.
    package func grants(in folder: FolderID) throws -> [Grant] {
        try rows("SELECT * FROM access_grant WHERE folder = ? ORDER BY epoch", [folder])
            .map(Self.grant)
    }

    package func delete(_ grant: Grant) throws {
        try run(
            "DELETE FROM access_grant WHERE folder = ? AND carries = ? AND epoch = ? AND key = ?",
            [grant.folder, grant.carries.rawValue, grant.epoch, grant.key]
        )
    }

    /// Keeps a grant in the holder's own form, if it still stands as it was opened.
    package func personalize(_ grant: Grant) throws {
        try run(
            """
            UPDATE access_grant SET form = 'personal', wrapped = ?, signature = NULL
            WHERE folder = ? AND carries = ? AND epoch = ? AND key = ? AND form = 'sealed'
            """,
            [grant.wrapped, grant.folder, grant.carries.rawValue, grant.epoch, grant.key]
        )
    }

    package func insert(_ key: ThreadKeyRecord) throws {
        try run(
            """
            INSERT INTO thread_key (folder, epoch, folder_epoch, center, wrapped)
            VALUES (?, ?, ?, ?, ?)
            """,
            [key.folder, key.epoch, key.folderEpoch, key.center, key.wrapped]
        )
    }

    package func threadKeys(of folder: FolderID) throws -> [ThreadKeyRecord] {
        try rows("SELECT * FROM thread_key WHERE folder = ? ORDER BY epoch", [folder])
            .map { row in
                ThreadKeyRecord(
                    center: try row.read("center"),
                    folder: try row.read("folder"),
                    epoch: try row.read("epoch"),
                    folderEpoch: try row.read("folder_epoch"),
                    wrapped: try row.read("wrapped")
                )
            }
    }

    static func grant(_ row: Row) throws -> Grant {
        Grant(
            center: try row.read("center"),
            folder: try row.read("folder"),
            carries: try row.word("carries"),
            epoch: try row.read("epoch"),
            key: try row.read("key"),
            role: try row.word("role"),
            notAfter: try row.read("not_after"),
            form: try row.word("form"),
            wrapped: try row.read("wrapped"),
            granter: try row.read("granter"),
            signature: try row.read("signature")
        )
    }
}
