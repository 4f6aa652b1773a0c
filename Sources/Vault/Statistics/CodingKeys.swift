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

    /// The codings of many records as JSON, each lent for as long as it is taken; nothing where no key
    /// opens it.
    ///
    /// The keys of an owner are looked up once for as long as records of the same one follow each other.
    package func each(
        of records: [CodingRecord],
        _ take: (CodingRecord, UnsafeRawBufferPointer?) -> Void
    ) {
        var (owner, own): (Owner?, [YearCodingKey]) = (nil, [])
        for record in records {
            if owner?.year != record.year || owner?.officer != record.officer {
                let next = Owner(officer: record.officer, year: record.year)
                (owner, own) = (next, keys[next] ?? [])
            }
            let padded = Self.first(of: own, at: record.center) { key in
                try key.opened(record.sealed, of: record.folder, entry: record.entry)
            }
            guard let padded else {
                take(record, nil)
                continue
            }
            padded.withUnsafeBytes { take(record, Padding.content(of: $0)) }
        }
    }

    private static func first(
        of keys: [YearCodingKey],
        at center: CenterID,
        _ open: (YearCodingKey) throws -> Data
    ) -> Data? {
        for key in keys where key.center == center {
            if let opened = try? open(key) { return opened }
        }
        return nil
    }

    /// Reads a coding of any shape that there ever was.
    package static func decode(_ opened: Data) throws -> Coding {
        try Content.decode(Coding.self, from: opened)
    }
}

extension CodingKeys: Confidential {}
