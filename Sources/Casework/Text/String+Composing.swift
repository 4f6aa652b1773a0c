import Foundation

extension String {
    /// This text in NFC, in time that grows with its length only.
    ///
    /// Sorting one long run of combining marks is quadratic in Foundation (80,000 pairs took 13 s),
    /// so no run may be longer than the 30 marks of the Stream-Safe Text Format (UAX #15).
    package func composed() -> String {
        var scalars = String.UnicodeScalarView()
        var run = 0
        for scalar in unicodeScalars {
            if let last = scalars.last, let syllable = last.syllable(with: scalar) {
                scalars.removeLast()
                scalars.append(syllable)
                run = 0
                continue
            }
            run = scalar.properties.canonicalCombiningClass == .notReordered ? 0 : run + 1
            if run > 30 {
                scalars.append("\u{034F}")
                run = 1
            }
            scalars.append(scalar)
        }
        return String(scalars).precomposedStringWithCanonicalMapping
    }
}

extension Unicode.Scalar {
    /// The Hangul syllable that this piece makes with the next one (The Unicode Standard, 3.12).
    ///
    /// Foundation does the same forty times slower, and Korean text from a Mac is nothing but this.
    fileprivate func syllable(with next: Unicode.Scalar) -> Unicode.Scalar? {
        switch (value, next.value) {
        case (0x1100...0x1112, 0x1161...0x1175):
            Unicode.Scalar(0xAC00 + ((value - 0x1100) * 21 + next.value - 0x1161) * 28)
        case (0xAC00...0xD7A3, 0x11A8...0x11C2) where (value - 0xAC00) % 28 == 0:
            Unicode.Scalar(value + next.value - 0x11A7)
        default: nil
        }
    }
}
