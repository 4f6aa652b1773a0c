package import Casework
import Foundation

extension YearCodingKey {
    /// Seals what an entry gives to be counted.
    package func seal(_ coding: Coding, of folder: FolderID, entry: Int) throws -> CodingRecord {
        CodingRecord(
            center: center,
            folder: folder,
            entry: entry,
            officer: officer,
            year: year,
            sealed: try seal(Content.encode(coding), of: folder, entry: entry)
        )
    }

    /// Opens what an entry gave to be counted.
    package func open(_ record: CodingRecord) throws -> Coding {
        guard record.officer == officer, record.center == center, record.year == year else {
            throw VaultError.cannotOpen
        }
        return try Content.decode(
            Coding.self,
            from: open(record.sealed, of: record.folder, entry: record.entry)
        )
    }
}
