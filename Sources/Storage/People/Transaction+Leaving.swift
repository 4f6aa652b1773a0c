package import Casework
import Foundation
import GRDB

/// A report or consultation that an officer can open now, and who is there for it besides.
package struct HeldFolder: Sendable {
    package let folder: FolderRecord
    /// Whether nobody else opens it.
    package let isAlone: Bool
    /// Whether others open it, and none of them is in charge.
    package let isLastInCharge: Bool

    package var isEnded: Bool { ["closed", "withdrawn"].contains(folder.stage) }
}

extension Transaction {
    /// The reports and consultations that an officer can open now, as a director may know of them:
    /// those that are open first.
    ///
    /// A report that is in nobody's charge yet is named to those alone who open it themselves: whomever
    /// its reporter left out would learn from a colleague's row that it came, before anybody has read it
    /// (decision 26). What has ended is kept for years, and somebody has to open it until then.
    package func heldFolders(of officer: OfficerID, seenBy viewer: OfficerID) throws -> [HeldFolder]
    {
        let others = try otherHolders(besides: officer)
        return try rows(
            """
            SELECT DISTINCT folder.*, (
                SELECT facts FROM entry
                WHERE entry.folder = folder.id AND entry.kind = 'assigned'
                ORDER BY sequence DESC LIMIT 1
            ) AS charge
            FROM folder
            JOIN access_grant ON access_grant.folder = folder.id
                AND access_grant.carries = 'folder' AND access_grant.epoch = folder.epoch
            JOIN key ON key.id = access_grant.key
            WHERE key.officer = ? AND folder.kind IN ('report', 'consultation')
                AND (folder.kind = 'consultation' OR \(Self.isKnown))
            ORDER BY folder.stage IN ('closed', 'withdrawn'), folder.kind DESC, folder.year,
                folder.number, folder.opened_on, folder.id
            """,
            [officer, viewer]
        ).map { row in
            let folder = try Self.folder(row)
            let remaining = others[folder.id] ?? []
            let charge = try Self.charge(row.read("charge"))
            return HeldFolder(
                folder: folder,
                isAlone: remaining.isEmpty,
                isLastInCharge: charge.contains(officer) && !remaining.isEmpty
                    && remaining.isDisjoint(with: charge)
            )
        }
    }

    /// Whether somebody may know that a report exists: whoever opens it, and everybody who directs once it
    /// is in somebody's charge; the officer is asked for.
    static let isKnown = """
        (EXISTS (SELECT 1 FROM entry WHERE entry.folder = folder.id AND entry.kind = 'assigned')
        OR EXISTS (SELECT 1 FROM access_grant AS seen JOIN key AS own ON own.id = seen.key
            WHERE seen.folder = folder.id AND seen.carries = 'folder'
                AND seen.epoch = folder.epoch AND own.officer = ?))
        """

    /// Those whose keys open a folder now.
    package func holders(of folder: FolderID) throws -> [OfficerID] {
        try rows(
            """
            SELECT DISTINCT key.officer AS officer FROM access_grant
            JOIN key ON key.id = access_grant.key
            JOIN folder ON folder.id = access_grant.folder AND folder.epoch = access_grant.epoch
            WHERE access_grant.folder = ? AND access_grant.carries = 'folder'
                AND key.officer IS NOT NULL
            ORDER BY officer
            """,
            [folder]
        ).map { try $0.read("officer") }
    }

    /// Whether somebody may know of a report.
    package func isKnown(_ folder: FolderID, to officer: OfficerID) throws -> Bool {
        try row("SELECT 1 FROM folder WHERE id = ? AND \(Self.isKnown)", [folder, officer]) != nil
    }

    /// Who else opens what an officer opens: accounts that work, with their present keys.
    private func otherHolders(besides officer: OfficerID) throws -> [FolderID: Set<OfficerID>] {
        try rows(
            """
            SELECT DISTINCT other.folder AS folder, officer.id AS officer
            FROM access_grant AS own
            JOIN key ON key.id = own.key
            JOIN folder ON folder.id = own.folder AND folder.epoch = own.epoch
            JOIN access_grant AS other ON other.folder = own.folder
                AND other.carries = 'folder' AND other.epoch = own.epoch
            JOIN key AS their ON their.id = other.key
            JOIN officer ON officer.id = their.officer
            WHERE key.officer = ? AND own.carries = 'folder' AND officer.id <> ?
                AND officer.standing = 'active'
            """,
            [officer, officer]
        ).reduce(into: [:]) { others, row in
            others[try row.read("folder"), default: []].insert(try row.read("officer"))
        }
    }

    /// Those in charge as an assignment says it in the clear; nobody where there was none.
    private static func charge(_ facts: String?) throws -> Set<OfficerID> {
        guard let facts else { return [] }
        return try JSONDecoder().decode(Assigned.self, from: Data(facts.utf8)).officers
    }

    private struct Assigned: Decodable { let officers: Set<OfficerID> }

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
