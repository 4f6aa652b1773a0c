package import Casework
import Foundation
import GRDB

extension Transaction {
    /// Writes the next line of a center's book of partners.
    ///
    /// - Returns: whether it is the next; of two people at once the second is told.
    package func add(_ record: PartnerRecord) throws -> Bool {
        let count: Int =
            try row("SELECT count(*) AS number FROM partner WHERE center = ?", [record.center])?
            .read("number") ?? 0
        guard count == record.sequence - 1 else { return false }
        try run(
            """
            INSERT INTO partner (center, sequence, act, introduction, officer, day, signature)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """,
            [
                record.center, record.sequence, record.act.rawValue,
                String(decoding: record.introduction, as: UTF8.self), record.officer, record.day,
                record.signature,
            ]
        )
        return true
    }

    /// A center's book of partners, the first line first.
    package func partners(of center: CenterID) throws -> [PartnerRecord] {
        try rows("SELECT * FROM partner WHERE center = ? ORDER BY sequence", [center]).map { row in
            let introduction: String = try row.read("introduction")
            return PartnerRecord(
                center: try row.read("center"),
                sequence: try row.read("sequence"),
                act: try row.word("act"),
                introduction: Data(introduction.utf8),
                officer: try row.read("officer"),
                day: try row.read("day"),
                signature: try row.read("signature")
            )
        }
    }
}
