/// A picture of noise as PNG, written out without a library: stored blocks, so that its size is known.
struct Picture {
    let width: Int
    let height: Int

    var png: [UInt8] {
        let header = number(width) + number(height) + [8, 2, 0, 0, 0]
        return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + chunk("IHDR", header)
            + chunk("IDAT", stored(rows)) + chunk("IEND", [])
    }

    /// Each line with its filter, none, before it.
    private var rows: [UInt8] {
        var (bytes, state): ([UInt8], UInt64) = ([], 0x9E37_79B9_7F4A_7C15)
        bytes.reserveCapacity(height * (width * 3 + 1))
        for _ in 0..<height {
            bytes.append(0)
            for _ in 0..<width * 3 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                bytes.append(UInt8(truncatingIfNeeded: state >> 33))
            }
        }
        return bytes
    }

    /// zlib around blocks that are stored as they are.
    private func stored(_ bytes: [UInt8]) -> [UInt8] {
        var out: [UInt8] = [0x78, 0x01]
        out.reserveCapacity(bytes.count + bytes.count / 6_000 + 16)
        var place = 0
        while place < bytes.count {
            let end = min(place + 65_535, bytes.count)
            let size = UInt16(end - place)
            out.append(end == bytes.count ? 1 : 0)
            for half in [size, ~size] {
                out += [UInt8(truncatingIfNeeded: half), UInt8(truncatingIfNeeded: half >> 8)]
            }
            out += bytes[place..<end]
            place = end
        }
        return out + number(Int(adler(bytes)))
    }

    private func adler(_ bytes: [UInt8]) -> UInt32 {
        var (low, high): (UInt32, UInt32) = (1, 0)
        for byte in bytes {
            low = (low + UInt32(byte)) % 65_521
            high = (high + low) % 65_521
        }
        return high << 16 | low
    }

    private func chunk(_ name: String, _ bytes: [UInt8]) -> [UInt8] {
        let named = Array(name.utf8) + bytes
        return number(bytes.count) + named + number(Int(cyclic(named)))
    }

    private func cyclic(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(~0) { sum, byte in
            Self.table[Int(UInt8(truncatingIfNeeded: sum) ^ byte)] ^ sum >> 8
        }
    }

    private static let table: [UInt32] = (0..<256).map { place in
        (0..<8).reduce(UInt32(place)) { value, _ in
            value & 1 == 1 ? 0xEDB8_8320 ^ value >> 1 : value >> 1
        }
    }

    private func number(_ value: Int) -> [UInt8] {
        (0..<4).reversed().map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
    }
}
