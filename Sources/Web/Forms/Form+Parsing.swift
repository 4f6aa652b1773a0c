import Casework

extension Form {
    /// The most a form may have; twenty help lines with their languages are half of it.
    package static let mostFields = Limits.fields
    /// The longest name of a field, in bytes after decoding.
    package static let longestName = Limits.fieldName

    /// Reads an `application/x-www-form-urlencoded` body as a browser means it.
    ///
    /// A stray `%` is a percent sign, `+` is a space, a name may come often, and unreadable bytes
    /// become `�`. Each byte is looked at a fixed number of times.
    package init(parsing body: [UInt8]) throws(FormRefusal) {
        var fields: [Field] = []
        var cleaning = TextCleaning()
        var start = 0
        while start < body.count {
            let end = body[start...].firstIndex(of: UInt8(ascii: "&")) ?? body.count
            if end > start {
                guard fields.count < Form.mostFields else { throw .tooManyFields }
                fields.append(try Form.field(in: body[start..<end], &cleaning))
            }
            start = end + 1
        }
        self.init(fields, wasRepaired: cleaning.hasRepaired)
    }

    private static func field(in pair: ArraySlice<UInt8>, _ cleaning: inout TextCleaning)
        throws(FormRefusal) -> Field
    {
        let equals = pair.firstIndex(of: UInt8(ascii: "=")) ?? pair.endIndex
        // Three bytes of `%41` are one: a name that is too long even so need not be decoded.
        guard equals - pair.startIndex <= longestName * 3 else { throw .nameTooLong }
        let name = unescaped(pair[..<equals])
        guard name.count <= longestName else { throw .nameTooLong }
        return Field(
            cleaning.text(of: name),
            cleaning.text(of: unescaped(pair[equals...].dropFirst()))
        )
    }

    private static func unescaped(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var at = bytes.startIndex
        while at < bytes.endIndex {
            switch bytes[at] {
            case UInt8(ascii: "+"): out.append(UInt8(ascii: " "))
            case UInt8(ascii: "%"):
                guard at + 2 < bytes.endIndex, let high = hexadecimal(bytes[at + 1]),
                    let low = hexadecimal(bytes[at + 2])
                else {
                    out.append(bytes[at])
                    break
                }
                out.append(high << 4 | low)
                at += 2
            case let byte: out.append(byte)
            }
            at += 1
        }
        return out
    }

    private static func hexadecimal(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
