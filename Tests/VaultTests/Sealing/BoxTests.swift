import Casework
import Crypto
import Foundation
import TestSupport
import Testing

@testable import Vault

/// What is sealed opens whole, in its place, or not at all.
struct BoxTests {
    private let key = SymmetricKey(size: .bits256)
    private let binding = Binding("test").with("a place")

    @Test(arguments: Seed.hundred)
    func `what is sealed opens, and no flipped bit goes unseen`(seed: Seed) throws {
        var seed = seed
        let plain = seed.bytes(.random(in: 0...200, using: &seed))
        let sealed = try Box.seal(plain, under: key, bound: binding)
        #expect(try Box.open(sealed, under: key, bound: binding) == plain)
        for place in sealed.bytes.indices {
            let mask = UInt8(1) << UInt8.random(in: 0..<8, using: &seed)
            let changed = sealed.flipped(at: place, by: mask)
            #expect(throws: VaultError.self, "byte \(place)") {
                try Box.open(changed, under: key, bound: binding)
            }
        }
    }

    @Test func `it opens under its own key and binding alone`() throws {
        let sealed = try Box.seal(Data("글".utf8), under: key, bound: binding)
        #expect(throws: VaultError.cannotOpen) {
            try Box.open(sealed, under: SymmetricKey(size: .bits256), bound: binding)
        }
        #expect(throws: VaultError.cannotOpen) {
            try Box.open(sealed, under: key, bound: Binding("test").with("another place"))
        }
    }

    @Test func `a cut, an empty or a longer one does not open`() throws {
        let sealed = try Box.seal(Data("글".utf8), under: key, bound: binding)
        for count in 0..<sealed.bytes.count {
            #expect(throws: VaultError.self) {
                let cut = Sealed(bytes: sealed.bytes.prefix(count))
                return try Box.open(cut, under: key, bound: binding)
            }
        }
        #expect(throws: VaultError.cannotOpen) {
            let longer = Sealed(bytes: sealed.bytes + [0])
            return try Box.open(longer, under: key, bound: binding)
        }
    }

    @Test func `a later format is not taken for a broken one`() throws {
        let sealed = try Box.seal(Data("글".utf8), under: key, bound: binding)
        #expect(sealed.bytes.first == 1)
        #expect(throws: VaultError.unknownFormat) {
            try Box.open(sealed.flipped(at: 0, by: 3), under: key, bound: binding)
        }
    }

    @Test func `the same words sealed twice look different`() throws {
        let first = try Box.seal(Data("글".utf8), under: key, bound: binding)
        #expect(try Box.seal(Data("글".utf8), under: key, bound: binding) != first)
    }
}
