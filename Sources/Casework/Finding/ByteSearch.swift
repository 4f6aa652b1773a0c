/// Looks for letters that have one spelling in bytes each, at eight places at a time.
///
/// Two bytes that tell most are compared first: the last byte of a syllable is one of 64, its first
/// byte one of four.
struct ByteSearch: Sendable {
    private let bytes: [UInt8]
    /// 0x20 where a capital letter counts as its small one, else 0.
    private let folds: [UInt8]
    private let early: Int
    private let late: Int
    /// Latin letters and digits are written wide as well, and those begin with this byte.
    private let hasWideForms: Bool
    private static let wide: UInt8 = 0xEF

    /// Nothing for letters with more than one spelling.
    init?(_ letters: [Needle.Letter]) {
        var (bytes, folds, ends) = ([UInt8](), [UInt8](), [Int]())
        for letter in letters {
            guard case .exact(let value) = letter, Folding.isPlain(value),
                let scalar = Unicode.Scalar(value)
            else { return nil }
            bytes += String(scalar).utf8
            let isLetter = (UInt32(UInt8(ascii: "a"))...UInt32(UInt8(ascii: "z"))).contains(value)
            folds += Array(repeating: isLetter ? 0x20 : 0, count: bytes.count - folds.count)
            ends.append(bytes.count - 1)
        }
        guard let first = ends.first, let last = ends.last else { return nil }
        (self.bytes, self.folds) = (bytes, folds)
        (early, late) = (first == last ? max(0, first - 1) : first, last)
        hasWideForms = letters.contains {
            if case .exact(0x21...0x7E) = $0 { true } else { false }
        }
    }

    /// Whether each letter can only be spelled in one way in this text.
    func suits(_ text: UnsafeRawBufferPointer) -> Bool {
        !hasWideForms || !text.has(Self.wide, Self.wide, Self.wide)
    }

    func first(in text: UnsafeRawBufferPointer, from start: Int) -> Range<Int>? {
        guard let base = text.baseAddress else { return nil }
        let end = text.count - bytes.count
        var place = start
        let earlyByte = UInt64(repeating: bytes[early])
        let lateByte = UInt64(repeating: bytes[late])
        let earlyFold = UInt64(repeating: folds[early])
        let lateFold = UInt64(repeating: folds[late])
        while place + late + 8 <= text.count {
            let one = base.loadUnaligned(fromByteOffset: place + early, as: UInt64.self)
            let other = base.loadUnaligned(fromByteOffset: place + late, as: UInt64.self)
            let apart = ((one | earlyFold) ^ earlyByte) | ((other | lateFold) ^ lateByte)
            if apart.hasZeroByte {
                for lane in place..<place + 8 {
                    if let found = match(text, at: lane) { return found }
                }
            }
            place += 8
        }
        while place <= end {
            if let found = match(text, at: place) { return found }
            place += 1
        }
        return nil
    }

    private func match(_ text: UnsafeRawBufferPointer, at place: Int) -> Range<Int>? {
        guard place + bytes.count <= text.count else { return nil }
        for offset in 0..<bytes.count where text[place + offset] | folds[offset] != bytes[offset] {
            return nil
        }
        return place..<place + bytes.count
    }
}

extension UInt64 {
    /// Eight times the same byte.
    fileprivate init(repeating byte: UInt8) { self = UInt64(byte) &* 0x0101_0101_0101_0101 }

    /// Whether any of the eight bytes is zero.
    fileprivate var hasZeroByte: Bool {
        (self &- 0x0101_0101_0101_0101) & ~self & 0x8080_8080_8080_8080 != 0
    }
}

extension UnsafeRawBufferPointer {
    /// Whether one of these bytes stands anywhere in it.
    func has(_ one: UInt8, _ other: UInt8, _ third: UInt8) -> Bool {
        guard let base = baseAddress else { return false }
        let wanted = (UInt64(repeating: one), UInt64(repeating: other), UInt64(repeating: third))
        var place = 0
        while place + 8 <= count {
            let word = base.loadUnaligned(fromByteOffset: place, as: UInt64.self)
            if (word ^ wanted.0).hasZeroByte || (word ^ wanted.1).hasZeroByte
                || (word ^ wanted.2).hasZeroByte
            {
                return true
            }
            place += 8
        }
        return self[place...].contains { $0 == one || $0 == other || $0 == third }
    }
}
