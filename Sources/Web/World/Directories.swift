package import Casework
import Foundation
package import Storage
import Synchronization
package import Vault

/// Who works at each center and which of their keys count; read again when the roster has changed.
package final class Directories: Sendable {
    private let database: Database
    private let known = Mutex<[CenterID: Roster]>([:])

    /// The centers' signing keys that this server knows; none in tests that need none.
    private let anchors: [CenterID: Data]

    init(database: Database, anchors: [CenterID: Data]) {
        (self.database, self.anchors) = (database, anchors)
    }

    /// The roster as it was read last; a writer compares its count before it relies on it.
    package func latest(of center: CenterID) async throws -> Roster {
        if let roster = known.withLock({ $0[center] }) { return roster }
        return try await fresh(of: center)
    }

    /// The roster as it stands now.
    package func fresh(of center: CenterID) async throws -> Roster {
        try await database.read { try self.current(of: center, in: $0) }
    }

    /// The roster as it stands in this transaction.
    package func current(of center: CenterID, in transaction: Transaction) throws -> Roster {
        let count = try transaction.roster(of: center)
        if let roster = known.withLock({ $0[center] }), roster.count == count { return roster }
        let directory = try Directory(of: transaction.keyCards(of: center))
        if let anchor = anchors[center], anchor != directory.center.signing {
            throw VaultError.notInDirectory
        }
        let roster = Roster(
            count: count,
            directory: directory,
            team: try transaction.team(of: center)
        )
        known.withLock { $0[center] = roster }
        return roster
    }

    /// Forgets a roster that has turned out to be old.
    package func forget(_ center: CenterID) {
        known.withLock { $0[center] = nil }
    }
}

/// The people of a center and the directory of their keys at one moment.
package struct Roster: Sendable {
    package let count: Int
    package let directory: Directory
    package let team: Team

    package var officers: [Officer] { team.officers }

    package subscript(id: OfficerID) -> Officer? { officers.first { $0.id == id } }

    /// Who opens a report that comes on a day.
    package func readers(on day: Day, leavingOut leftOut: [OfficerID]) -> [KeyCard] {
        team.readers(on: day, leavingOut: Set(leftOut))
            .compactMap { directory.card(of: $0.id) }
    }

    /// Who may be put in charge of a report.
    package var handlers: [Officer] {
        officers.filter { $0.mayHandleReports && directory.card(of: $0.id) != nil }
    }

    package func names(of ids: [OfficerID]) -> String {
        ids.compactMap { self[$0]?.name }.joined(separator: ", ")
    }
}
