import Casework
import Foundation
import TestSupport
import Testing

@testable import Vault

/// Words that come after the session had ended wait for their officer, and for nobody else.
struct LateWordsTests {
    private let cast: Cast
    private let late: LateWords

    static let changes: [Change<LateWords>] = [
        Change("id") { copy($0, id: .random()) },
        Change("officer") { copy($0, officer: .random()) },
        Change("key") { copy($0, key: .random()) },
        Change("folder") { copy($0, folder: .random()) },
        Change("a byte") { copy($0, sealed: $0.sealed.flipped(at: 2_000)) },
    ]

    init() throws {
        cast = try Cast.new()
        late = try LateWords.seal(
            "거의 다 쓴 답",
            for: .random(),
            to: cast.cheong.card,
            of: cast.cheong.officer.id
        )
    }

    private static func copy(
        _ late: LateWords,
        id: DraftID? = nil,
        officer: OfficerID? = nil,
        key: KeyID? = nil,
        folder: FolderID? = nil,
        sealed: Sealed? = nil
    ) -> LateWords {
        LateWords(
            id: id ?? late.id,
            officer: officer ?? late.officer,
            key: key ?? late.key,
            folder: folder ?? late.folder,
            sealed: sealed ?? late.sealed
        )
    }

    @Test func `they come back to the officer who wrote them`() throws {
        #expect(try late.open(with: cast.cheong.keys) == "거의 다 쓴 답")
        #expect(late.sealed.bytes.first == 1)
        #expect(throws: VaultError.cannotOpen) { try late.open(with: cast.gildong.keys) }
    }

    @Test(arguments: changes)
    func `moved or changed they stay closed`(change: Change<LateWords>) {
        #expect(throws: VaultError.cannotOpen) {
            try change.make(late).open(with: cast.cheong.keys)
        }
    }

    @Test
    func `a form with a text as long as one may be is kept, and nothing past the largest bucket`()
        throws
    {
        let form = String(repeating: "가", count: 85_000)
        #expect(form.utf8.count > Content.longestWords)
        let kept = try LateWords.seal(
            form,
            for: .random(),
            to: cast.cheong.card,
            of: cast.cheong.officer.id
        )
        #expect(try kept.open(with: cast.cheong.keys) == form)
        #expect(throws: VaultError.tooLong) {
            try LateWords.seal(
                form + form,
                for: .random(),
                to: cast.cheong.card,
                of: cast.cheong.officer.id
            )
        }
    }

    @Test func `what was kept as one text before still comes back`() throws {
        let former = Self.copy(
            late,
            sealed: try Wrap.wrap(
                Content(words: "전에 둔 글").padded,
                to: cast.cheong.card.agreement,
                bound: LateWords.binding(late.id, late.officer, late.key, late.folder)
            )
        )
        #expect(try former.open(with: cast.cheong.keys) == "전에 둔 글")
    }

    @Test func `the longest answer is kept, and its length is not told`() throws {
        let longest = String(repeating: "\"", count: Content.longestWords)
        let kept = try LateWords.seal(
            longest,
            for: .random(),
            to: cast.cheong.card,
            of: cast.cheong.officer.id
        )
        #expect(try kept.open(with: cast.cheong.keys) == longest)
        let short = try LateWords.seal(
            String(repeating: "a", count: 3_000),
            for: .random(),
            to: cast.cheong.card,
            of: cast.cheong.officer.id
        )
        #expect(short.sealed.bytes.count == late.sealed.bytes.count)
    }
}
