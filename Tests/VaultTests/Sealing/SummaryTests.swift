import Casework
import Foundation
import TestSupport
import Testing

@testable import Vault

/// What a list shows opens only for the holders of the folder's key, in that folder.
struct SummaryTests {
    private let key = LayerKey.new(.folder, epoch: 1)
    private let center = CenterID.random()
    private let folder = FolderID.random()
    private let summary = ReportSummary(kinds: ["digital"], wish: .listen, language: .korean)

    @Test func `it opens in its folder and nowhere else`() throws {
        let sealed = try key.seal(summary: summary, of: folder, in: center)
        #expect(sealed.bytes.first == 1)
        #expect(
            try key.open(summary: sealed, of: folder, in: center, as: ReportSummary.self)
                == summary
        )
        #expect(throws: VaultError.cannotOpen) {
            try key.open(summary: sealed, of: .random(), in: center, as: ReportSummary.self)
        }
        #expect(throws: VaultError.cannotOpen) {
            try key.open(summary: sealed, of: folder, in: .random(), as: ReportSummary.self)
        }
        let later = LayerKey(layer: .folder, epoch: 2, key: key.key)
        #expect(throws: VaultError.cannotOpen) {
            try later.open(summary: sealed, of: folder, in: center, as: ReportSummary.self)
        }
        #expect(throws: VaultError.cannotOpen) {
            try LayerKey.new(.folder, epoch: 1)
                .open(summary: sealed, of: folder, in: center, as: ReportSummary.self)
        }
    }

    @Test func `its length tells neither how many kinds nor which`() throws {
        let sizes = try [
            ReportSummary(kinds: [], wish: nil, language: .korean), summary,
            ReportSummary(
                kinds: ["sexual-harassment", "discrimination", "abuse-of-power", "digital"],
                wish: .investigate,
                language: .english
            ),
        ].map { try key.seal(summary: $0, of: folder, in: center).bytes.count }
        #expect(Set(sizes).count == 1)
    }
}
