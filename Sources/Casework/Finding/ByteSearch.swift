import Foundation

/// Looks for letters that have one spelling in bytes each, at 32 places at a time.
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
        !hasWideForms || !text.has(Self.wide)
    }

    func first(in text: UnsafeRawBufferPointer, from start: Int) -> Range<Int>? {
        guard let base = text.baseAddress else { return nil }
        let end = text.count - bytes.count
        var place = start
        let earlyByte = Places(repeating: bytes[early])
        let lateByte = Places(repeating: bytes[late])
        let earlyFold = Places(repeating: folds[early])
        let lateFold = Places(repeating: folds[late])
        let width = MemoryLayout<Places>.size
        while place + late + width <= text.count {
            let one = base.loadUnaligned(fromByteOffset: place + early, as: Places.self)
            let other = base.loadUnaligned(fromByteOffset: place + late, as: Places.self)
            let apart = ((one | earlyFold) ^ earlyByte) | ((other | lateFold) ^ lateByte)
            if apart.hasZeroByte {
                for lane in place..<place + width {
                    if let found = match(text, at: lane) { return found }
                }
            }
            place += width
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

/// The bytes of 32 places side by side.
private typealias Places = SIMD4<UInt64>

extension Places {
    /// The same byte at each place.
    fileprivate init(repeating byte: UInt8) {
        self.init(repeating: UInt64(byte) &* 0x0101_0101_0101_0101)
    }

    /// Whether any of the bytes is zero.
    fileprivate var hasZeroByte: Bool {
        let ones = Places(repeating: UInt8(1))
        let tops = Places(repeating: UInt8(0x80))
        let zeroes = (self &- ones) & ~self & tops
        let both = zeroes.lowHalf | zeroes.highHalf
        return both[0] | both[1] != 0
    }
}

extension UnsafeRawBufferPointer {
    /// Whether this byte stands anywhere in it.
    func has(_ byte: UInt8) -> Bool {
        baseAddress.map { memchr($0, Int32(byte), count) != nil } ?? false
    }
}
