package import Casework
import Crypto
package import Foundation

/// The key under which one officer's statistic codes of one year lie.
///
/// Wrapped to the statistics key and to that officer: who counts opens a handful of keys for
/// 100,000 codings, and no counsellor reads another's.
package struct YearCodingKey: Sendable {
    package let officer: OfficerID
    package let center: CenterID
    package let year: Int
    private let key: SymmetricKey

    package static func new(officer: OfficerID, center: CenterID, year: Int) -> YearCodingKey {
        YearCodingKey(
            officer: officer,
            center: center,
            year: year,
            key: SymmetricKey(size: .bits256)
        )
    }

    /// Wraps the key to its officer or to the center's statistics key.
    package func wrap(to card: KeyCard) throws -> CodingKeyRecord {
        let bytes = key.withUnsafeBytes { Data($0) }
        return CodingKeyRecord(
            center: center,
            officer: officer,
            year: year,
            key: card.id,
            wrapped: try Wrap.wrap(
                bytes,
                to: card.agreement,
                bound: Self.binding(center, officer, year, card.id)
            )
        )
    }

    /// Opens the officer's own key of a year.
    package init(_ record: CodingKeyRecord, with keys: OfficerKeys) throws {
        guard record.key == keys.card else { throw VaultError.cannotOpen }
        self.init(
            record,
            opened: try Wrap.unwrap(
                record.wrapped,
                with: keys.agreementSeed,
                bound: Self.binding(of: record)
            )
        )
    }

    /// Opens an officer's key of a year in the session of somebody who counts.
    package init(_ record: CodingKeyRecord, with keys: CenterKeys) throws {
        guard record.key == keys.statisticsCard.id else { throw VaultError.cannotOpen }
        self.init(
            record,
            opened: try keys.unwrapForCounting(record.wrapped, bound: Self.binding(of: record))
        )
    }

    private init(_ record: CodingKeyRecord, opened: Data) {
        self.init(
            officer: record.officer,
            center: record.center,
            year: record.year,
            key: SymmetricKey(data: opened)
        )
    }

    private init(officer: OfficerID, center: CenterID, year: Int, key: SymmetricKey) {
        self.officer = officer
        self.center = center
        self.year = year
        self.key = key
    }

    /// Seals the statistic codes of one entry.
    package func seal(_ codes: Data, of folder: FolderID, entry: Int) throws -> Sealed {
        try Box.seal(
            Padding.pad(codes, to: Padding.small),
            under: key,
            bound: binding(folder, entry)
        )
    }

    package func open(_ sealed: Sealed, of folder: FolderID, entry: Int) throws -> Data {
        try Padding.unpad(opened(sealed, of: folder, entry: entry))
    }

    /// The codes still padded.
    func opened(_ sealed: Sealed, of folder: FolderID, entry: Int) throws -> Data {
        try Box.open(sealed, under: key, bound: binding(folder, entry))
    }

    private func binding(_ folder: FolderID, _ entry: Int) -> Binding {
        Binding("coding").with(center).with(officer).with(year).with(folder).with(entry)
    }

    private static func binding(of record: CodingKeyRecord) -> Binding {
        binding(record.center, record.officer, record.year, record.key)
    }

    private static func binding(
        _ center: CenterID,
        _ officer: OfficerID,
        _ year: Int,
        _ key: KeyID
    ) -> Binding {
        Binding("coding-key").with(center).with(officer).with(year).with(key)
    }
}

extension YearCodingKey: Confidential {}
