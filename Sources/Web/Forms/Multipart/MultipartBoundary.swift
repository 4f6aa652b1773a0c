/// The mark between the parts, as the type of the body names it.
package enum MultipartBoundary {
    /// The boundary of a `multipart/form-data`, or nothing when it is another type or has none.
    package static func read(_ contentType: String?) -> [UInt8]? {
        guard let contentType else { return nil }
        let pieces = contentType.split(separator: ";", omittingEmptySubsequences: false)
        guard trimmed(pieces[0]).lowercased() == "multipart/form-data" else { return nil }
        var found: [UInt8]?
        for piece in pieces.dropFirst() {
            let pair = piece.split(separator: "=", maxSplits: 1)
            guard pair.count == 2, trimmed(pair[0]).lowercased() == "boundary" else { continue }
            var value = trimmed(pair[1])
            if value.count >= 2, value.hasPrefix("\""), value.hasSuffix("\"") {
                value = value.dropFirst().dropLast()
            }
            let bytes = Array(value.utf8)
            // RFC 2046: at most 70 characters.
            guard found == nil, (1...70).contains(bytes.count),
                bytes.allSatisfy({ (0x20...0x7E).contains($0) }), bytes.last != 0x20
            else { return nil }
            found = bytes
        }
        return found
    }

    /// Whether a body says that it is a form with files, readable or not.
    package static func isMultipart(_ contentType: String?) -> Bool {
        contentType.map { trimmed($0.prefix { $0 != ";" }).lowercased() } == "multipart/form-data"
    }

    private static func trimmed(_ text: Substring) -> Substring {
        var text = text.drop { $0 == " " || $0 == "\t" }
        while text.last == " " || text.last == "\t" { text = text.dropLast() }
        return text
    }
}
