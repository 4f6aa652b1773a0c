import Foundation

/// The name under which a file is shown and saved, rebuilt from whatever a browser said.
///
/// It has no folders, no control or hidden characters, no meaning to any system, and at most
/// `longest` bytes of UTF-8 in NFC.
package struct FileName: Hashable, Sendable {
    package static let longest = 180
    private static let longestExtension = 10
    /// More than this of a name is not looked at.
    private static let mostLookedAt = 1_024

    package let text: String

    package init(untrusted: String) {
        let name = Self.base(of: untrusted)
        var stem = name[...]
        var ending = ""
        if let dot = name.lastIndex(of: "."), Self.isExtension(name[dot...].dropFirst()) {
            ending = String(name[dot...])
            stem = name[..<dot]
        }
        var shown = Self.trimmed(stem)
        if shown.isEmpty { shown = "file" }
        if Self.isDevice(shown) { shown = "_" + shown }
        text = Self.cut(shown, to: Self.longest - ending.utf8.count) + ending
    }

    /// The last part of a path in either spelling, without what cannot be seen or typed.
    private static func base(of untrusted: String) -> String {
        let parts = untrusted.unicodeScalars.suffix(mostLookedAt)
            .split { $0 == "/" || $0 == "\\" }
        let isName = { (part: Substring.UnicodeScalarView) in
            part.contains { $0 != "." && $0 != " " }
        }
        let base = parts.last(where: isName) ?? Substring().unicodeScalars
        var kept = String.UnicodeScalarView()
        for scalar in base {
            switch scalar.properties.generalCategory {
            case .control, .format, .surrogate, .privateUse, .unassigned: continue
            case .lineSeparator, .paragraphSeparator, .spaceSeparator:
                if kept.last != " " { kept.append(" ") }
            default: kept.append(forbidden.contains(scalar) ? "_" : scalar)
            }
        }
        return trimmed(String(kept).precomposedStringWithCanonicalMapping[...])
    }

    /// What some system reads as more than a letter.
    private static let forbidden: Set<Unicode.Scalar> = ["<", ">", ":", "\"", "|", "?", "*"]

    /// A name may neither be hidden (`.x`) nor end as Windows does not allow (`x.`, `x `).
    private static func trimmed(_ text: Substring) -> String {
        let isEdge = { (scalar: Unicode.Scalar) in scalar == "." || scalar == " " }
        var scalars = text.unicodeScalars.drop(while: isEdge)
        while let last = scalars.last, isEdge(last) { scalars.removeLast() }
        return String(scalars)
    }

    private static func isExtension(_ text: Substring) -> Bool {
        (1...longestExtension).contains(text.unicodeScalars.count)
            && text.unicodeScalars.allSatisfy {
                $0.isASCII && $0.properties.isAlphabetic || $0.isDigit
            }
    }

    /// `CON`, `nul.txt`, `COM1`: Windows opens a device for them.
    private static func isDevice(_ name: String) -> Bool {
        let first = name.prefix { $0 != "." }.uppercased()
        if ["CON", "PRN", "AUX", "NUL"].contains(first) { return true }
        return first.count == 4 && (first.hasPrefix("COM") || first.hasPrefix("LPT"))
            && first.last?.isNumber == true
    }

    private static func cut(_ text: String, to bytes: Int) -> String {
        guard text.utf8.count > bytes else { return text }
        var kept = String.UnicodeScalarView()
        var count = 0
        for scalar in text.unicodeScalars {
            count += UTF8.width(scalar)
            guard count <= bytes else { break }
            kept.append(scalar)
        }
        return trimmed(String(kept)[...])
    }
}

extension FileName: Confidential {}

extension Unicode.Scalar {
    fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}
