package import Casework
import Foundation
import GRDB

extension Transaction {
    package func insert(_ officer: Officer, since day: Day) throws {
        try run(
            """
            INSERT INTO officer
            (id, center, account, name, roles, standing, on_duty, language, since)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                officer.id, officer.center, officer.account, officer.name,
                officer.roles.map(\.rawValue).sorted().joined(separator: " "),
                Self.kept(officer.standing), officer.isOnDuty, officer.language.rawValue, day,
            ]
        )
        try rosterChanged(in: officer.center)
    }

    package func officer(account: String) throws -> Officer? {
        try row("\(Self.selectOfficer) WHERE account = ?", [account]).map(Self.officer)
    }

    package func officer(_ id: OfficerID) throws -> Officer? {
        try row("\(Self.selectOfficer) WHERE id = ?", [id]).map(Self.officer)
    }

    /// Everybody of a center, in the order of their names.
    package func officers(of center: CenterID) throws -> [Officer] {
        try rows("\(Self.selectOfficer) WHERE center = ? ORDER BY name, id", [center])
            .map(Self.officer)
    }

    package func set(language: Language, of officer: OfficerID) throws {
        try run("UPDATE officer SET language = ? WHERE id = ?", [language.rawValue, officer])
    }

    /// Puts an officer on duty or off; from then on intake seals for the new roster.
    package func set(onDuty: Bool, of officer: Officer) throws {
        try run("UPDATE officer SET on_duty = ? WHERE id = ?", [onDuty, officer.id])
        try rosterChanged(in: officer.center)
    }

    /// Lets an account work, rest or end.
    package func set(standing: Standing, of officer: Officer) throws {
        try run("UPDATE officer SET standing = ? WHERE id = ?", [Self.kept(standing), officer.id])
        try rosterChanged(in: officer.center)
    }

    /// Whoever is invited rests until the code was used; the open invitation tells the two apart.
    private static let selectOfficer = """
        SELECT officer.*, EXISTS (
            SELECT 1 FROM invitation WHERE invitation.officer = officer.id) AS invited
        FROM officer
        """

    private static func kept(_ standing: Standing) -> String {
        switch standing {
        case .active, .suspended, .ended: standing.rawValue
        case .invited: Standing.suspended.rawValue
        }
    }

    private static func standing(_ row: Row) throws -> Standing {
        let standing: Standing = try row.word("standing")
        return try standing == .suspended && row.read("invited") ? .invited : standing
    }

    private static func officer(_ row: Row) throws -> Officer {
        Officer(
            id: try row.read("id"),
            center: try row.read("center"),
            account: try row.read("account"),
            name: try row.read("name"),
            roles: Set(
                try (row.read("roles") as String).split(separator: " ").map {
                    guard let role = Role(rawValue: String($0)) else { throw StorageError.broken }
                    return role
                }
            ),
            standing: try standing(row),
            isOnDuty: try row.read("on_duty"),
            language: try row.word("language")
        )
    }
}
