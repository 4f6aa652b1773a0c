package import Casework
import Foundation
import GRDB

/// An open report or consultation of an officer, and whether nobody else opens it.
package struct HeldFolder: Sendable {
    package let folder: FolderRecord
    package let isAlone: Bool
}

extension Transaction {
    /// The open reports and consultations that an officer can open now.
    package func heldFolders(of officer: OfficerID) throws -> [HeldFolder] {
        try rows(
            """
            SELECT DISTINCT folder.*, NOT EXISTS (
                SELECT 1 FROM access_grant AS other
                JOIN key AS their ON their.id = other.key
                JOIN officer ON officer.id = their.officer
                WHERE other.folder = folder.id AND other.carries = 'folder'
                    AND other.epoch = folder.epoch AND officer.id <> ?
                    AND officer.standing = 'active'
            ) AS alone
            FROM folder
            JOIN access_grant ON access_grant.folder = folder.id
                AND access_grant.carries = 'folder' AND access_grant.epoch = folder.epoch
            JOIN key ON key.id = access_grant.key
            WHERE key.officer = ? AND folder.kind IN ('report', 'consultation')
                AND folder.stage NOT IN ('closed', 'withdrawn')
            ORDER BY folder.kind DESC, folder.year, folder.number, folder.opened_on, folder.id
            """,
            [officer, officer]
        ).map { HeldFolder(folder: try Self.folder($0), isAlone: try $0.read("alone")) }
    }

    /// Takes away all that an officer could open, and sees to it that each of these folders gets new
    /// keys at its next entry: an old key opens nothing new.
    package func deleteGrants(of officer: OfficerID, on day: Day) throws {
        try run(
            """
            INSERT INTO renewal (folder, since)
            SELECT DISTINCT folder.id, ? FROM folder
            JOIN access_grant ON access_grant.folder = folder.id
            JOIN key ON key.id = access_grant.key
            WHERE key.officer = ? AND folder.kind IN ('report', 'consultation')
            ON CONFLICT (folder) DO NOTHING
            """,
            [day, officer]
        )
        try run(
            """
            DELETE FROM access_grant
            WHERE key IN (SELECT id FROM key WHERE key.officer = ?)
            """,
            [officer]
        )
    }

    /// Takes away what was shared until a day that has passed.
    package func deleteLapsedGrants(in center: CenterID, on day: Day) throws {
        try run(
            """
            INSERT INTO renewal (folder, since)
            SELECT DISTINCT folder, ? FROM access_grant WHERE center = ? AND not_after < ?
            ON CONFLICT (folder) DO NOTHING
            """,
            [day, center, day]
        )
        try run("DELETE FROM access_grant WHERE center = ? AND not_after < ?", [center, day])
    }

    /// Takes the center's own keys away from somebody who is no director any more.
    package func deleteCenterGrants(of officer: Officer) throws {
        try run(
            """
            DELETE FROM access_grant
            WHERE key IN (SELECT id FROM key WHERE key.officer = ?)
                AND folder IN (SELECT id FROM folder WHERE kind = 'center' AND center = ?)
            """,
            [officer.id, officer.center]
        )
    }

    /// Whether a folder's keys have to change at its next entry.
    package func isDueForRenewal(_ folder: FolderID) throws -> Bool {
        try row("SELECT 1 FROM renewal WHERE folder = ?", [folder]) != nil
    }

    package func deleteRenewal(of folder: FolderID) throws {
        try run("DELETE FROM renewal WHERE folder = ?", [folder])
    }

    /// The folder in which a center's own keys lie; its directors open it.
    package func centerFolder(of center: CenterID) throws -> FolderRecord? {
        try row("SELECT * FROM folder WHERE center = ? AND kind = 'center'", [center])
            .map(Self.folder)
    }
}
