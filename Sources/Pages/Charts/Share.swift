/// Parts of a whole, as SVG and people read them.
enum Share {
    /// `62.5%`, to a tenth; nothing of nothing is `0.0%`.
    static func percent(_ part: Int, of whole: Int) -> String {
        guard whole > 0 else { return "0.0%" }
        let tenths = (part * 1_000 + whole / 2) / whole
        return "\(tenths / 10).\(tenths % 10)%"
    }

    /// The same on a scale of a hundred, without the sign: `62.5`.
    static func point(_ part: Int, of whole: Int) -> String {
        String(percent(part, of: whole).dropLast())
    }
}
