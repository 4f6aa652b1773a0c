/// What follows `Content-Disposition:` — a kind, and parameters as browsers, old and new, write them.
struct MultipartParameters {
    let kind: String
    private var values: [String: [UInt8]] = [:]

    init(_ text: ArraySlice<UInt8>) throws(MultipartRefusal) {
        var rest = text
        let kind = rest.prefix(while: MultipartHead.isToken)
        self.kind = String(decoding: kind, as: UTF8.self).lowercased()
        rest = rest[kind.endIndex...].drop(while: MultipartHead.isSpace)
        while !rest.isEmpty {
            guard rest.first == UInt8(ascii: ";") else { throw .garbled }
            rest = rest.dropFirst().drop(while: MultipartHead.isSpace)
            // Some tools end with a semicolon.
            if rest.isEmpty { break }
            try take(&rest)
        }
    }

    subscript(name: String) -> [UInt8]? { values[name] }

    private mutating func take(_ rest: inout ArraySlice<UInt8>) throws(MultipartRefusal) {
        let key = rest.prefix(while: MultipartHead.isToken)
        guard !key.isEmpty, rest[key.endIndex...].first == UInt8(ascii: "=") else { throw .garbled }
        let name = String(decoding: key, as: UTF8.self).lowercased()
        rest = rest[key.endIndex...].dropFirst()
        let value: [UInt8]
        if rest.first == UInt8(ascii: "\"") {
            rest = rest.dropFirst()
            guard let end = Self.end(ofQuoted: rest) else { throw .garbled }
            value = Self.unquoted(rest[..<end])
            rest = rest[(end + 1)...]
        } else {
            let token = rest.prefix(while: MultipartHead.isToken)
            guard !token.isEmpty else { throw .garbled }
            value = Array(token)
            rest = rest[token.endIndex...]
        }
        rest = rest.drop(while: MultipartHead.isSpace)
        // Said twice, readers would differ on which one counts.
        guard values.updateValue(value, forKey: name) == nil else { throw .garbled }
    }

    /// The quotation mark that is followed by the next parameter or by nothing.
    ///
    /// Browsers write a quotation mark in a name as `%22` and leave a backslash alone, so that
    /// `"a\"` is whole; others write `\"`.
    private static func end(ofQuoted text: ArraySlice<UInt8>) -> Int? {
        var at = text.startIndex
        while let mark = text[at...].firstIndex(of: UInt8(ascii: "\"")) {
            let next = text[(mark + 1)...].drop(while: MultipartHead.isSpace).first
            if next == nil || next == UInt8(ascii: ";") { return mark }
            at = mark + 1
        }
        return nil
    }

    /// Undoes `%22`, `%0D`, `%0A` and `\"`, and nothing else: `%2e` in a name is four letters.
    private static func unquoted(_ text: ArraySlice<UInt8>) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(text.count)
        var rest = text
        while let byte = rest.first {
            rest = rest.dropFirst()
            switch byte {
            case UInt8(ascii: "\\") where rest.first == UInt8(ascii: "\""): continue
            case UInt8(ascii: "%"):
                let code = rest.prefix(2).map { $0 | 0x20 }
                let meant: UInt8? =
                    switch code {
                    case [0x32, 0x32]: UInt8(ascii: "\"")
                    case [0x30, 0x64]: 0x0D
                    case [0x30, 0x61]: 0x0A
                    default: nil
                    }
                out.append(meant ?? byte)
                if meant != nil { rest = rest.dropFirst(2) }
            default: out.append(byte)
            }
        }
        return out
    }

    /// Reads `UTF-8''%EA%B0%81` (RFC 8187), or nothing when it is not that.
    static func decoded(_ value: [UInt8]) -> String? {
        let pieces = value.split(
            separator: UInt8(ascii: "'"),
            maxSplits: 2,
            omittingEmptySubsequences: false
        )
        guard pieces.count == 3 else { return nil }
        var bytes: [UInt8] = []
        var rest = pieces[2]
        while let byte = rest.first {
            rest = rest.dropFirst()
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard rest.count >= 2,
                let code = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            else { return nil }
            bytes.append(code)
            rest = rest.dropFirst(2)
        }
        switch String(decoding: pieces[0], as: UTF8.self).lowercased() {
        case "utf-8": return String(validating: bytes, as: UTF8.self)
        case "iso-8859-1":
            var text = String.UnicodeScalarView()
            text.append(contentsOf: bytes.map { Unicode.Scalar($0) })
            return String(text)
        default: return nil
        }
    }
}
