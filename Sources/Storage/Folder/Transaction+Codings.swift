package import Casework
import GRDB

extension Transaction {
    /// Keeps what an entry gives to be counted, in the place of what it gave before.
    package func set(_ coding: CodingRecord) throws {
        try run(
            """
            INSERT INTO coding (folder, entry, center, officer, year, sealed)
            VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (folder, entry) DO UPDATE SET
                officer = excluded.officer, year = excluded.year, sealed = excluded.sealed
            """,
            [
                coding.folder, coding.entry, coding.center, coding.officer, coding.year,
                coding.sealed,
            ]
        )
    }

    /// Takes out what an entry gave to be counted, when it counts no longer.
    package func deleteCoding(of folder: FolderID, entry: Int) throws {
        try run("DELETE FROM coding WHERE folder = ? AND entry = ?", [folder, entry])
    }

    /// All that a center has to count, or one folder's part of it.
    package func codings(of center: CenterID, in folder: FolderID? = nil) throws -> [CodingRecord] {
        let condition = folder == nil ? "" : "AND folder = ?"
        var arguments: StatementArguments = [center]
        if let folder { arguments += [folder] }
        return try rows(
            "SELECT * FROM coding WHERE center = ? \(condition) ORDER BY folder, entry",
            arguments
        ).map { row in
            CodingRecord(
                center: try row.read("center"),
                folder: try row.read("folder"),
                entry: try row.read("entry"),
                officer: try row.read("officer"),
                year: try row.read("year"),
                sealed: try row.read("sealed")
            )
        }
    }

    /// Keeps an officer's coding key of a year, wrapped to that officer and to those who count.
    ///
    /// An officer with new keys cannot open the year's first coding key; a further one is kept beside
    /// it, so that what was counted before stays counted.
    package func add(_ keys: [CodingKeyRecord]) throws {
        guard let first = keys.first else { return }
        let taken = try row(
            """
            SELECT max(generation) AS generation FROM (
                SELECT 1 AS generation FROM coding_key WHERE officer = ? AND year = ?
                UNION ALL
                SELECT generation FROM renewed_coding_key WHERE officer = ? AND year = ?)
            """,
            [first.officer, first.year, first.officer, first.year]
        )
        let generation: Int? = try taken?.read("generation")
        guard let generation else { return try keys.forEach { try insert($0) } }
        for key in keys {
            try run(
                """
                INSERT INTO renewed_coding_key (officer, year, generation, key, center, wrapped)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
                [key.officer, key.year, generation + 1, key.key, key.center, key.wrapped]
            )
        }
    }

    /// One officer's coding key of a year, as it is wrapped to that officer's present key.
    package func codingKey(of officer: OfficerID, year: Int, to key: KeyID) throws
        -> CodingKeyRecord?
    {
        try codingKeys("officer = ? AND year = ? AND key = ?", [officer, year, key]).last
    }

    /// Every coding key of a center that is wrapped to one key: what whoever counts opens.
    ///
    /// An officer may have several for one year; a coding opens with one of them.
    package func codingKeys(of center: CenterID, to key: KeyID) throws -> [CodingKeyRecord] {
        try codingKeys("center = ? AND key = ?", [center, key])
    }

    private func codingKeys(
        _ condition: String,
        _ arguments: StatementArguments
    ) throws -> [CodingKeyRecord] {
        try rows(
            """
            SELECT officer, year, 1 AS generation, key, center, wrapped
            FROM coding_key WHERE \(condition)
            UNION ALL
            SELECT officer, year, generation, key, center, wrapped
            FROM renewed_coding_key WHERE \(condition)
            ORDER BY officer, year, generation
            """,
            arguments + arguments
        ).map { row in
            CodingKeyRecord(
                center: try row.read("center"),
                officer: try row.read("officer"),
                year: try row.read("year"),
                key: try row.read("key"),
                wrapped: try row.read("wrapped")
            )
        }
    }
}
