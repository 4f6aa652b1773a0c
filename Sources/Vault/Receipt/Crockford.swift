import Casework
import Foundation

/// Crockford's base32: no I, L, O or U, so that a code survives handwriting and a telephone.
package enum Crockford {
    static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

    /// Writes five bits a character; the last character is filled with zero bits.
    static func text(_ bytes: Data) -> String {
        var (pending, count) = (0, 0)
        var text = ""
        for byte in bytes {
            pending = (pending << 8 | Int(byte)) & 0xFFFF
            count += 8
            while count >= 5 {
                count -= 5
                text.append(alphabet[pending >> count & 31])
            }
        }
        if count > 0 { text.append(alphabet[pending << (5 - count) & 31]) }
        return text
    }

    /// Reads what a person typed: any case, spaces, hyphens, full-width forms, O for 0, I or L for 1.
    ///
    /// Gives the values 0–31, or nothing if a character is none of ours or there are too many.
    static func values(typed: String, atMost limit: Int) -> [Int]? {
        // Longer than any code with all its spaces in full-width: not worth normalising.
        guard typed.utf8.count <= 1_024 else { return nil }
        var values: [Int] = []
        for scalar in typed.precomposedStringWithCompatibilityMapping.uppercased().unicodeScalars {
            switch scalar {
            case _ where scalar.properties.isWhitespace || isInvisible(scalar) || isDash(scalar):
                continue
            case "O": values.append(0)
            case "I", "L": values.append(1)
            default:
                guard let value = alphabet.firstIndex(of: Character(scalar)) else { return nil }
                values.append(value)
            }
            guard values.count <= limit else { return nil }
        }
        return values
    }

    /// What pasting brings along unseen: zero-width spaces and joiners, direction marks, soft hyphens.
    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .format
    }

    /// Every hyphen, dash and minus there is, and what people write in their place.
    private static func isDash(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .dashPunctuation
            || "−_.".unicodeScalars.contains(scalar)
    }

    static func bytes(_ values: [Int]) -> Data {
        var (pending, count) = (0, 0)
        var bytes = Data()
        for value in values {
            pending = (pending << 5 | value) & 0xFFFF
            count += 5
            if count >= 8 {
                count -= 8
                bytes.append(UInt8(pending >> count & 255))
            }
        }
        return bytes
    }
}
