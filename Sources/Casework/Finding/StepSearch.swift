/// Looks for letters that may be spelled in several ways, scalar by scalar.
///
/// All places at which it may have begun are carried along as the bits of one number (Baeza-Yates and
/// Gonnet 1992), so that each scalar costs the same, whatever the text is.
struct StepSearch: Sendable {
    private let count: Int
    /// For each initial, the letters of the needle that any syllable with it satisfies.
    private var initials: [UInt64]
    /// For each folded scalar below 128, the letters that it satisfies.
    private var narrow: [UInt64]
    /// The same for the few others.
    private var others: [(scalar: UInt32, bits: UInt64)] = []
    private let asksSyllables: Bool

    init(_ letters: [Needle.Letter]) {
        count = letters.count
        initials = Array(repeating: 0, count: Initial.count)
        narrow = Array(repeating: 0, count: 128)
        var exact: [UInt32: UInt64] = [:]
        for (place, letter) in letters.enumerated() {
            switch letter {
            case .initial(let index):
                initials[index] |= 1 << place
                exact[Initial.letters[index], default: 0] |= 1 << place
            case .exact(let scalar) where scalar < 128: narrow[Int(scalar)] |= 1 << place
            case .exact(let scalar): exact[scalar, default: 0] |= 1 << place
            }
        }
        others = exact.map { ($0.key, $0.value) }.sorted { $0.0 < $1.0 }
        asksSyllables = others.contains { Self.syllables.contains($0.scalar) }
    }

    private static let syllables: ClosedRange<UInt32> = 0xAC00...0xD7A3

    func first(in text: UnsafeRawBufferPointer, from start: Int) -> Range<Int>? {
        guard count > 0 else { return nil }
        let last: UInt64 = 1 << UInt64(count - 1)
        return initials.withUnsafeBufferPointer { initials in
            var (place, begun) = (start, UInt64(0))
            while place < text.count {
                let byte = text[place]
                var bits: UInt64
                if byte < 0x80 {
                    bits = narrow[Int(byte | (byte &- 0x41 < 26 ? 0x20 : 0))]
                    place += 1
                } else if byte >= 0xEA && byte <= 0xED && place + 2 < text.count {
                    // Nearly all of a Korean text comes by here.
                    let scalar =
                        UInt32(byte & 0x0F) << 12 | UInt32(text[place + 1] & 0x3F) << 6
                        | UInt32(text[place + 2] & 0x3F)
                    place += 3
                    let syllable = scalar &- 0xAC00
                    bits = syllable < 11_172 ? initials[Int(syllable / 588)] : 0
                    if asksSyllables { bits |= other(scalar) }
                } else {
                    let scalar = text.scalar(at: &place)
                    let folded = Folding.folded(scalar)
                    bits = folded < 128 ? narrow[Int(folded)] : other(folded)
                }
                begun = (begun << 1 | 1) & bits
                if begun & last != 0 { return text.start(of: count, before: place)..<place }
            }
            return nil
        }
    }

    private func other(_ scalar: UInt32) -> UInt64 {
        for (known, bits) in others where known == scalar { return bits }
        return 0
    }
}

extension UnsafeRawBufferPointer {
    /// Reads one scalar; bytes that are none count as `�`, one at a time.
    fileprivate func scalar(at place: inout Int) -> UInt32 {
        let byte = self[place]
        let (length, bits): (Int, UInt32) =
            switch byte {
            case 0xC2...0xDF: (2, UInt32(byte & 0x1F))
            case 0xE0...0xEF: (3, UInt32(byte & 0x0F))
            case 0xF0...0xF4: (4, UInt32(byte & 0x07))
            case _: (1, 0xFFFD)
            }
        guard place + length <= count else {
            place = count
            return 0xFFFD
        }
        let value = self[place + 1..<place + length].reduce(bits) { $0 << 6 | UInt32($1 & 0x3F) }
        place += length
        return value
    }

    /// Where the last so many scalars before a place begin.
    fileprivate func start(of scalars: Int, before place: Int) -> Int {
        var (place, left) = (place, scalars)
        while place > 0, left > 0 {
            place -= 1
            if self[place] & 0xC0 != 0x80 { left -= 1 }
        }
        return place
    }
}
