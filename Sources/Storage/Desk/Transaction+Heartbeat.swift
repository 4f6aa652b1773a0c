package import Foundation
import GRDB

extension Transaction {
    /// Writes something of no meaning, so that the file's times never tell when somebody came.
    package func beat(_ noise: Data) throws {
        try run(
            """
            INSERT INTO heartbeat (id, beat) VALUES (1, ?)
            ON CONFLICT (id) DO UPDATE SET beat = excluded.beat
            """,
            [noise]
        )
    }
}
