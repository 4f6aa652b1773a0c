/// The lines before a part's content, of which only `Content-Disposition` counts.
enum MultipartHead {
    static func read(_ head: ArraySlice<UInt8>, _ limits: MultipartLimits)
        throws(MultipartRefusal) -> MultipartPart
    {
        var disposition: ArraySlice<UInt8>?
        for line in try lines(of: head) {
            // A folded line, or one without a name, is nothing that a browser sends.
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex,
                line[..<colon].allSatisfy(isToken)
            else { throw .garbled }
            let value = line[line.index(after: colon)...].drop(while: isSpace)
            switch String(decoding: line[..<colon], as: UTF8.self).lowercased() {
            case "content-disposition":
                guard disposition == nil else { throw .garbled }
                disposition = value
            case "content-transfer-encoding":
                let encoding = String(decoding: value, as: UTF8.self).lowercased()
                guard ["binary", "8bit", "7bit"].contains(encoding) else { throw .encoded }
            default: continue
            }
        }
        guard let disposition else { throw .garbled }
        return try part(disposition, limits)
    }

    private static func lines(of head: ArraySlice<UInt8>) throws(MultipartRefusal)
        -> [ArraySlice<UInt8>]
    {
        var lines: [ArraySlice<UInt8>] = []
        var rest = head
        while !rest.isEmpty {
            let end = rest.firstIndex { $0 == 0x0D || $0 == 0x0A || $0 == 0 } ?? rest.endIndex
            lines.append(rest[..<end])
            guard end < rest.endIndex else { break }
            guard rest[end...].starts(with: [0x0D, 0x0A]), rest[end...].count > 2 else {
                throw .garbled
            }
            rest = rest[(end + 2)...]
        }
        return lines
    }

    private static func part(_ disposition: ArraySlice<UInt8>, _ limits: MultipartLimits)
        throws(MultipartRefusal) -> MultipartPart
    {
        let parameters = try MultipartParameters(disposition)
        guard parameters.kind == "form-data", let name = parameters["name"] else { throw .garbled }
        guard name.count <= limits.name else { throw .nameTooLong }
        let fileName = parameters["filename"]
        let encoded = parameters["filename*"]
        guard fileName?.count ?? 0 <= limits.fileName,
            encoded?.count ?? 0 <= limits.fileName * 3
        else { throw .nameTooLong }
        let decoded = encoded.flatMap { MultipartParameters.decoded($0) }
        return MultipartPart(
            name: String(decoding: name, as: UTF8.self),
            fileName: decoded ?? (fileName ?? encoded).map { String(decoding: $0, as: UTF8.self) }
        )
    }

    static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

    static func isToken(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"):
            true
        default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
        }
    }
}
