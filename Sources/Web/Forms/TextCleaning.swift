import Casework

/// Turns the bytes of typed text into text that can be kept, shown and sealed.
///
/// Invalid UTF-8 and control characters become `�` and are remembered; every line end becomes `\n`;
/// letters that came in pieces (macOS sends 각 as ᄀ ᅡ ᆨ) are put together.
struct TextCleaning {
    private(set) var hasRepaired = false
    // Composing costs a microsecond a byte, and no text longer than 200 KiB is ever kept: beyond
    // this the words are shown again as they came.
    private var composable = 512 * 1024

    mutating func text(of bytes: [UInt8]) -> String {
        let kept = readable(bytes)
        guard let text = String(validating: kept, as: UTF8.self) else {
            hasRepaired = true
            return composed(String(decoding: kept, as: UTF8.self))
        }
        return composed(text)
    }

    private mutating func readable(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.contains(where: { $0 < 0x20 && $0 != 0x0A && $0 != 0x09 }) else { return bytes }
        var kept: [UInt8] = []
        kept.reserveCapacity(bytes.count)
        for (at, byte) in bytes.enumerated() {
            switch byte {
            case 0x0D: kept.append(0x0A)
            case 0x0A where at > 0 && bytes[at - 1] == 0x0D: break
            case 0x0A, 0x09, 0x20...: kept.append(byte)
            default:
                kept += "\u{FFFD}".utf8
                hasRepaired = true
            }
        }
        return kept
    }

    private mutating func composed(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: \.mayCompose) else { return text }
        let size = text.utf8.count
        guard size <= composable else { return text }
        composable -= size
        return text.composed()
    }
}

extension Unicode.Scalar {
    /// Whether a text with this in it has to be looked at; Korean and English as typed have none.
    fileprivate var mayCompose: Bool {
        switch value {
        case ..<0x300, 0x2010...0x2027, 0x3001...0x3029, 0x4E00...0x9FFF, 0xAC00...0xD7A3: false
        default: true
        }
    }
}
