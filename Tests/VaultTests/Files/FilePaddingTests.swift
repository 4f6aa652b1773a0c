import Testing
import Vault

/// The size kept in the clear tells little of the size that came (K2-10).
struct FilePaddingTests {
    @Test(
        arguments: [
            (0, 65_536), (1, 65_536), (65_536, 65_536), (65_537, 67_584), (67_584, 67_584),
            (1_000_000, 1_015_808), (20 << 20, 20 << 20), ((20 << 20) - 1, 20 << 20),
            (19 << 20, 19 << 20), ((19 << 20) + 1, (19 << 20) + (1 << 19)),
        ]
    )
    func `a size is rounded up`(size: Int, padded: Int) {
        #expect(FilePadding.padded(size) == padded)
    }

    @Test func `no file grows by more than an eighth, and none shrinks`() {
        for size in stride(from: 65_536, through: 20 << 20, by: 9_973) {
            let padded = FilePadding.padded(size)
            #expect(padded >= size && padded - size <= size / 8)
            #expect(FilePadding.padded(padded) == padded)
        }
        let kept = Set(stride(from: 1, through: 20 << 20, by: 997).map(FilePadding.padded))
        #expect(kept.count < 300)
    }
}
