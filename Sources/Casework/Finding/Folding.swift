/// How two letters are compared: small and capital, wide and narrow are the same.
enum Folding {
    /// A scalar as it is compared; stays where no one scalar would do.
    static func folded(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0x41...0x5A: scalar + 0x20
        case ..<0xA0: scalar
        case 0xA0, 0x3000: 0x20
        case 0xFF01...0xFF5E: folded(scalar - 0xFEE0)
        case 0xC0...0x52F, 0x1E00...0x1FFF: small(scalar)
        case _: scalar
        }
    }

    /// A text as its letters are compared.
    static func folded(_ text: String) -> [UInt32] {
        text.unicodeScalars.map { folded($0.value) }
    }

    /// Whether a folded scalar stands for nothing but its own bytes, where no wide letters are.
    static func isPlain(_ folded: UInt32) -> Bool {
        switch folded {
        // A space may have been typed as another one.
        case 0x20: false
        case 0xC0...0x52F, 0x1E00...0x1FFF:
            Unicode.Scalar(folded).map { !$0.properties.changesWhenUppercased } ?? true
        case _: true
        }
    }

    private static func small(_ scalar: UInt32) -> UInt32 {
        guard let known = Unicode.Scalar(scalar) else { return scalar }
        let small = known.properties.lowercaseMapping.unicodeScalars
        guard let first = small.first, small.count == 1 else { return scalar }
        return first.value
    }
}
