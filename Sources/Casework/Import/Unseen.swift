extension Unicode.Scalar {
    /// White space of any width, and signs that take no room: what Excel, Hangul and web pages leave behind.
    package var isUnseen: Bool {
        properties.isWhitespace || properties.isDefaultIgnorableCodePoint
            || Self.unseen.contains(self)
    }

    /// A mark of byte order, blank Braille and Hangul fillers; some count as letters.
    private static let unseen: Set<Unicode.Scalar> = [
        "\u{FEFF}", "\u{2800}", "\u{3164}", "\u{FFA0}", "\u{115F}", "\u{1160}",
    ]
}

extension String {
    /// The text without what is not seen at its ends.
    package var trimmedUnseen: String {
        let scalars = unicodeScalars
        guard let first = scalars.firstIndex(where: { !$0.isUnseen }),
            let last = scalars.lastIndex(where: { !$0.isUnseen })
        else { return "" }
        return String(scalars[first...last])
    }

    /// The text as it is compared with other names: no white space at all, no case, no width.
    ///
    /// `상담 일시`, `상담일시 ` and `상담일시(필수)*` are one column.
    package var comparedName: String {
        var name = ""
        var depth = 0
        for character in decomposedWidth.lowercased() {
            switch character {
            case "(", "[", "{": depth += 1
            case ")", "]", "}": depth = max(0, depth - 1)
            case _ where depth > 0: break
            case _ where character.isLetter || character.isNumber: name.append(character)
            case _: break
            }
        }
        return name
    }

    /// Full-width letters, digits and signs as the ones on a keyboard.
    package var decomposedWidth: String {
        String(
            String.UnicodeScalarView(
                unicodeScalars.map { scalar in
                    switch scalar.value {
                    case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
                    case 0x3000, 0xA0: " "
                    case _: scalar
                    }
                }
            )
        )
    }
}
