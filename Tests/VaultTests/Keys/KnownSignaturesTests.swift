import Casework
import Foundation
import TestSupport
import Testing

@testable import Vault

/// What was once found good is not checked twice, and nothing else is thought good for it.
struct KnownSignaturesTests {
    private let cast: Cast

    init() throws {
        cast = try Cast.new()
    }

    @Test func `a good one is checked once, a bad one each time`() {
        let known = KnownSignatures()
        var checked = 0
        for isGood in [false, false, true, true, false] {
            let taken = known.accept(Binding("a test").with(1)) {
                checked += 1
                return isGood
            }
            #expect(taken == (checked == 3))
        }
        #expect(checked == 3 && known.count == 1)
    }

    @Test func `another word, another officer and another signature are checked anew`() throws {
        let (gildong, cheong) = (cast.gildong, cast.cheong)
        let words = Binding("a test").with("words")
        let signature = try gildong.keys.sign(words)
        let directory = cast.directory
        #expect(directory.isSigned(signature, by: gildong.officer.id, words))
        #expect(directory.isSigned(signature, by: gildong.officer.id, words))
        #expect(!directory.isSigned(signature, by: cheong.officer.id, words))
        #expect(!directory.isSigned(signature, by: gildong.officer.id, words.with("more")))
        var bent = signature
        bent[bent.startIndex] ^= 1
        #expect(!directory.isSigned(bent, by: gildong.officer.id, words))
        #expect(!directory.isSigned(Data(), by: gildong.officer.id, words.with(signature)))
        #expect(directory.isSigned(signature, by: gildong.officer.id, words))
    }

    @Test func `only so many are remembered, and the newest among them`() {
        let known = KnownSignatures(most: 8)
        for number in 0..<100 {
            #expect(known.accept(Binding("a test").with(number)) { true })
            #expect(known.count <= 8)
        }
        #expect(known.accept(Binding("a test").with(99)) { false })
        #expect(!known.accept(Binding("a test").with(0)) { false })
    }
}
