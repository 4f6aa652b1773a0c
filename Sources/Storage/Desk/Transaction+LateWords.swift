package import Casework
import GRDB

extension Transaction {
    package func insert(_ words: LateWords) throws {
        try run(
            "INSERT INTO late_words (id, officer, key, folder, sealed) VALUES (?, ?, ?, ?, ?)",
            [words.id, words.officer, words.key, words.folder, words.sealed]
        )
    }

    package func lateWords(of officer: OfficerID) throws -> [LateWords] {
        try rows("SELECT * FROM late_words WHERE officer = ? ORDER BY id", [officer])
            .map { row in
                LateWords(
                    id: try row.read("id"),
                    officer: try row.read("officer"),
                    key: try row.read("key"),
                    folder: try row.read("folder"),
                    sealed: try row.read("sealed")
                )
            }
    }

    /// Throws away words that came back; says whether they were this officer's.
    package func deleteLateWords(_ id: DraftID, of officer: OfficerID) throws -> Bool {
        try run("DELETE FROM late_words WHERE id = ? AND officer = ?", [id, officer])
        return changes == 1
    }
}
