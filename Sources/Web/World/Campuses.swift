import Storage
import Synchronization

/// The campus as it was read last, always whole; read again when somebody has published.
///
/// No page asks the database for it: whoever publishes says so here, and the heartbeat looks for
/// what another process published.
package final class Campuses: Sendable {
    private let database: Database
    private let known: Mutex<Campus>

    init(_ campus: Campus, database: Database) {
        known = Mutex(campus)
        self.database = database
    }

    var latest: Campus { known.withLock { $0 } }

    /// Reads the campus again if there are newer versions.
    package func refresh() async throws {
        let revision = latest.revision
        let read = try await database.read { transaction in
            try transaction.revisionCount() == revision ? nil : try Campus(transaction)
        }
        guard let read else { return }
        // Two that refresh at once: the later words stay.
        known.withLock { if $0.revision < read.revision { $0 = read } }
    }
}
