/// The initial consonant of a Hangul syllable, 0 (ㄱ) to 18 (ㅎ): what people type for a whole word.
struct Initial: Hashable, Sendable {
    static let count = 19
    let index: Int

    /// How the nineteen are typed, as letters of their own.
    static let letters: [UInt32] = [
        0x3131, 0x3132, 0x3134, 0x3137, 0x3138, 0x3139, 0x3141, 0x3142, 0x3143, 0x3145, 0x3146,
        0x3147, 0x3148, 0x3149, 0x314A, 0x314B, 0x314C, 0x314D, 0x314E,
    ]

    /// The initial that is typed with this letter, or nothing for a vowel and all else.
    init?(_ scalar: Unicode.Scalar) {
        guard let index = Self.letters.firstIndex(of: scalar.value) else { return nil }
        self.index = index
    }

    /// What one letter of a query stands for.
    ///
    /// A keyboard joins ㄱ and ㅅ to ㄳ while somebody types initials; here they part again. Letters of
    /// old encodings, which only begin a syllable, become the ones that are typed.
    static func spelled(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
        let values: [UInt32] =
            switch scalar.value {
            case 0x3133: [0x3131, 0x3145]
            case 0x3135: [0x3134, 0x3148]
            case 0x3136: [0x3134, 0x314E]
            case 0x313A: [0x3139, 0x3131]
            case 0x313B: [0x3139, 0x3141]
            case 0x313C: [0x3139, 0x3142]
            case 0x313D: [0x3139, 0x3145]
            case 0x313E: [0x3139, 0x314C]
            case 0x313F: [0x3139, 0x314D]
            case 0x3140: [0x3139, 0x314E]
            case 0x3144: [0x3142, 0x3145]
            case 0x1100...0x1112: [letters[Int(scalar.value - 0x1100)]]
            case let other: [other]
            }
        return values.compactMap(Unicode.Scalar.init)
    }
}
