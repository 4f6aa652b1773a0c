import Casework
import Foundation
import TestSupport
import Testing

@testable import Vault

/// Statistic codes open for their officer and for those who count, and for no colleague.
struct CodingKeyTests {
    private let cast: Cast
    private let key: YearCodingKey
    private let record: CodingKeyRecord
    private let codes = Data(#"{"kind":"digital"}"#.utf8)

    static let changes: [Change<CodingKeyRecord>] = [
        Change("center") { copy($0, center: .random()) },
        Change("officer") { copy($0, officer: .random()) },
        Change("year") { copy($0, year: 2_025) },
        Change("key") { copy($0, key: .random()) },
        Change("wrap") { copy($0, wrapped: $0.wrapped.flipped(at: 1_150)) },
    ]

    init() throws {
        cast = try Cast.new()
        key = .new(officer: cast.cheong.officer.id, center: cast.center, year: 2_026)
        record = try key.wrap(to: cast.cheong.card)
    }

    private static func copy(
        _ record: CodingKeyRecord,
        center: CenterID? = nil,
        officer: OfficerID? = nil,
        year: Int? = nil,
        key: KeyID? = nil,
        wrapped: Sealed? = nil
    ) -> CodingKeyRecord {
        CodingKeyRecord(
            center: center ?? record.center,
            officer: officer ?? record.officer,
            year: year ?? record.year,
            key: key ?? record.key,
            wrapped: wrapped ?? record.wrapped
        )
    }

    @Test func `its officer opens it and the codes under it`() throws {
        let folder = FolderID.random()
        let sealed = try key.seal(codes, of: folder, entry: 3)
        let opened = try YearCodingKey(record, with: cast.cheong.keys)
        #expect(try opened.open(sealed, of: folder, entry: 3) == codes)
        #expect(sealed.bytes.first == 1 && record.wrapped.bytes.first == 1)
        #expect(throws: VaultError.cannotOpen) {
            try YearCodingKey(record, with: cast.gildong.keys)
        }
    }

    @Test(arguments: changes)
    func `a wrap moved or changed stays closed`(change: Change<CodingKeyRecord>) {
        #expect(throws: VaultError.cannotOpen) {
            try YearCodingKey(change.make(record), with: cast.cheong.keys)
        }
    }

    @Test func `codes open in their entry, folder and year alone`() throws {
        let folder = FolderID.random()
        let sealed = try key.seal(codes, of: folder, entry: 3)
        let other = YearCodingKey.new(
            officer: cast.cheong.officer.id,
            center: cast.center,
            year: 2_027
        )
        #expect(throws: VaultError.cannotOpen) { try key.open(sealed, of: folder, entry: 4) }
        #expect(throws: VaultError.cannotOpen) { try key.open(sealed, of: .random(), entry: 3) }
        #expect(throws: VaultError.cannotOpen) { try other.open(sealed, of: folder, entry: 3) }
    }

    @Test func `the length of codes tells nothing of them`() throws {
        let sizes = try [Data(), codes, Data(count: 400)]
            .map { try key.seal($0, of: .random(), entry: 1).bytes.count }
        #expect(Set(sizes).count == 1)
    }

    @Test func `it is wrapped to those who count without their help`() throws {
        let counted = try key.wrap(to: cast.directory.statistics)
        #expect(counted.key == cast.directory.statistics.id)
        #expect(throws: VaultError.cannotOpen) {
            try YearCodingKey(counted, with: cast.cheong.keys)
        }
    }
}
