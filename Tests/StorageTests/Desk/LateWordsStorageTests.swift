import Casework
import Foundation
import TestSupport
import Testing
import Vault

@testable import Storage

/// Late words wait for their officer and are nobody else's to see or to throw away.
struct LateWordsStorageTests {
    @Test func `only their officer finds them and throws them away`() async throws {
        let home = try await TemporaryHome()
        let (gildong, cheong) = (home.cast.gildong, home.cast.cheong)
        let late = try LateWords.seal(
            "거의 다 쓴 답",
            for: .random(),
            to: gildong.card,
            of: gildong.officer.id
        )
        try await home.database.write { transaction throws in
            try transaction.insert(late)
            #expect(try transaction.lateWords(of: gildong.officer.id) == [late])
            #expect(try transaction.lateWords(of: cheong.officer.id) == [])
            #expect(try !transaction.deleteLateWords(late.id, of: cheong.officer.id))
            #expect(try transaction.lateWords(of: gildong.officer.id) == [late])
            #expect(try transaction.deleteLateWords(late.id, of: gildong.officer.id))
            #expect(try transaction.lateWords(of: gildong.officer.id) == [])
            #expect(try !transaction.deleteLateWords(late.id, of: gildong.officer.id))
        }
    }
}
