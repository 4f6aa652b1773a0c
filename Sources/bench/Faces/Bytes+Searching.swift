#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

extension [UInt8] {
    /// Where these words end, looked for from a place on.
    func end(of words: String, from: Int = 0) -> Int? {
        let words = Array(words.utf8)
        guard let first = words.first else { return nil }
        return withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress else { return nil }
            var place = from
            while place + words.count <= bytes.count,
                let hit = memchr(base + place, Int32(first), bytes.count - place)
            {
                place = UnsafeRawPointer(hit) - base
                guard place + words.count <= bytes.count else { return nil }
                if memcmp(base + place, words, words.count) == 0 { return place + words.count }
                place += 1
            }
            return nil
        }
    }
}
