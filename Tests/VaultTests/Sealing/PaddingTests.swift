import Foundation
import TestSupport
import Testing

@testable import Vault

/// Nothing tells how long a text is but one of four sizes (K2-10).
struct PaddingTests {
    /// Four bytes of each bucket hold the length.
    @Test(arguments: [
        (0, 4_096), (1, 4_096), (4_092, 4_096), (4_093, 16_384), (16_380, 16_384),
        (16_381, 65_536), (65_532, 65_536), (65_533, 262_144), (262_140, 262_144),
    ])
    func `a text fills the smallest bucket that holds it, to the byte`(
        length: Int,
        bucket: Int
    ) throws {
        let content = Data(repeating: 7, count: length)
        let padded = try Padding.pad(content)
        #expect(padded.count == bucket)
        #expect(try Padding.unpad(padded) == content)
    }

    @Test func `more than the largest bucket is refused`() {
        #expect(throws: VaultError.tooLong) { try Padding.pad(Data(count: 262_141)) }
    }

    @Test(arguments: Seed.hundred)
    func `whatever is padded comes back`(seed: Seed) throws {
        var seed = seed
        let content = seed.bytes(.random(in: 0...20_000, using: &seed))
        #expect(try Padding.unpad(Padding.pad(content)) == content)
        #expect(try Padding.unpad(Padding.pad(content, to: Padding.small)) == content)
    }

    @Test(arguments: [
        Data(), Data([0, 0, 0]), Data([0, 0, 0, 1]), Data([255, 255, 255, 255, 0]),
    ])
    func `a length that lies is refused`(padded: Data) {
        #expect(throws: VaultError.unknownFormat) { try Padding.unpad(padded) }
    }
}
