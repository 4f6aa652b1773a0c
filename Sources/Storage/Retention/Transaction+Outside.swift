package import Casework
package import Foundation
import GRDB

/// What stays of a deleted folder: its number, so that an old backup does not bring it back.
package struct Tombstone: Hashable, Sendable {
    package let folder: FolderID
    package let deletedOn: Day

    package init(folder: FolderID, deletedOn: Day) {
        (self.folder, self.deletedOn) = (folder, deletedOn)
    }
}

/// The last entry of a center's audit, by which an old copy of the database is known as old.
package struct AuditHead: Hashable, Sendable {
    package let center: CenterID
    package let sequence: Int
    package let hash: Data

    package init(center: CenterID, sequence: Int, hash: Data) {
        (self.center, self.sequence, self.hash) = (center, sequence, hash)
    }
}

extension Transaction {
    package func tombstones() throws -> [Tombstone] {
        try rows("SELECT folder, deleted_on FROM tombstone ORDER BY deleted_on, folder").map {
            Tombstone(folder: try $0.read("folder"), deletedOn: try $0.read("deleted_on"))
        }
    }

    /// Officers whose account has ended for good.
    package func endedOfficers() throws -> [OfficerID] {
        try rows("SELECT id FROM officer WHERE standing = 'ended' ORDER BY id")
            .map { try $0.read("id") }
    }

    package func auditHeads() throws -> [AuditHead] {
        try rows(
            """
            SELECT center, sequence, hash FROM audit AS entry WHERE sequence =
                (SELECT max(sequence) FROM audit WHERE center = entry.center)
            ORDER BY center
            """
        ).map {
            AuditHead(
                center: try $0.read("center"),
                sequence: try $0.read("sequence"),
                hash: try $0.read("hash")
            )
        }
    }

    /// The hash at a place of the chain, or nothing where the chain does not reach.
    package func auditHash(of center: CenterID, at sequence: Int) throws -> Data? {
        try row("SELECT hash FROM audit WHERE center = ? AND sequence = ?", [center, sequence])?
            .read("hash")
    }

    /// Ends every session: after a restore everybody signs in anew.
    package func dropSessions() throws { try run("DELETE FROM session") }
}
