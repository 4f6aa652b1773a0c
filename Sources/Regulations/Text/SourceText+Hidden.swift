extension SourceText {
    /// Characters that an editor does not show, or that some readers take for the end of a line.
    static func hiddenCharacters(in text: String, file: String) -> [Mistake] {
        var line = 1
        var mistakes: [Mistake] = []
        var previous: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            if scalar == "\r" || scalar == "\n" && previous != "\r" { line += 1 }
            if isHidden(scalar) {
                mistakes.append(Mistake(file: file, line: line, reason: .controlCharacter))
            }
            previous = scalar
        }
        return mistakes
    }

    /// Whether a single text holds such a character.
    static func hasHidden(_ text: String) -> Bool {
        text.unicodeScalars.contains(where: isHidden)
    }

    private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: false
        case 0..<0x20, 0x7F..<0xA0, 0x2028...0x2029, 0xFFFE...0xFFFF: true
        // What turns the direction of the text can make a line read as another (Trojan Source).
        case 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }

    /// Lines that are indented with a tab: YAML forbids it, and says so in words nobody understands.
    static func tabs(in text: String, file: String) -> [Mistake] {
        guard text.utf8.contains(UInt8(ascii: "\t")) else { return [] }
        return lines(of: text).enumerated().compactMap { index, line in
            let indentation = line.prefix { $0 == " " || $0 == "\t" }
            let rest = line.dropFirst(indentation.count)
            guard indentation.contains("\t"), let first = rest.first, first != "#" else {
                return nil
            }
            return Mistake(file: file, line: index + 1, reason: .tab)
        }
    }

    /// The lines as an editor counts them.
    static func lines(of text: String) -> [Substring] {
        text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
    }
}
