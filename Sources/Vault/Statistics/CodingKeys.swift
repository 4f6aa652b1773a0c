package import Casework
package import Foundation

/// The coding keys of officers and years that somebody could open: with a handful of them all
/// codings open.
package struct CodingKeys: Sendable {
    private struct Owner: Hashable {
        let officer: OfficerID
        let year: Int
    }

    private var keys: [Owner: [YearCodingKey]] = [:]

    /// What the statistics key opens: everybody's.
    ///
    /// A key that does not open is left out; its codings are then found not to open.
    package init(_ records: [CodingKeyRecord], with center: CenterKeys) {
        for record in records { add(try? YearCodingKey(record, with: center)) }
    }

    /// What an officer opens: the officer's own.
    package init(_ records: [CodingKeyRecord], with officer: OfficerKeys) {
        for record in records { add(try? YearCodingKey(record, with: officer)) }
    }

    private mutating func add(_ key: YearCodingKey?) {
        guard let key else { return }
        keys[Owner(officer: key.officer, year: key.year), default: []].append(key)
    }

    /// The coding of a record as JSON; nothing when no key opens it.
    package func open(_ record: CodingRecord) -> Data? {
        let owner = Owner(officer: record.officer, year: record.year)
        for key in keys[owner] ?? [] where key.center == record.center {
            if let opened = try? key.open(record.sealed, of: record.folder, entry: record.entry) {
                return opened
            }
        }
        return nil
    }

    /// Reads a coding of any shape that there ever was.
    package static func decode(_ opened: Data) throws -> Coding {
        try Content.decode(Coding.self, from: opened)
    }
}

extension CodingKeys: Confidential {}
