import Casework
import Foundation

/// Says exactly what sealed or signed bytes belong to, so that they open nowhere else.
///
/// Every part is written with its length, so that two different bindings never give the same bytes.
///
/// A search makes one for each of 100,000 entries: it grows in place, as an array.
struct Binding {
    private(set) var written: [UInt8] = []

    var bytes: Data { Data(written) }

    init(_ purpose: String) {
        written.reserveCapacity(320)
        append(length: Self.version.count + purpose.utf8.count)
        written.append(contentsOf: Self.version)
        written.append(contentsOf: purpose.utf8)
    }

    private static let version = Array("gyeot/1/".utf8)

    consuming func with(_ id: Identifier<some Any>) -> Binding {
        id.withBytes { append($0) }
        return self
    }

    consuming func with(_ text: String) -> Binding {
        append(text)
        return self
    }

    consuming func with(_ data: Data) -> Binding {
        append(data)
        return self
    }

    consuming func with(_ number: Int) -> Binding { with(String(number)) }
    consuming func with(_ day: Day) -> Binding { with(day.description) }

    /// As the bytes of the one that there is.
    consuming func with(_ id: Identifier<some Any>?) -> Binding {
        guard let id else { return with("none") }
        return with("some").with(id)
    }

    /// An absent part is not an empty one.
    consuming func with(_ data: Data?) -> Binding {
        guard let data else { return with("none") }
        return with("some").with(data)
    }

    private mutating func append(_ text: String) {
        var text = text
        text.withUTF8 { append(UnsafeRawBufferPointer($0)) }
    }

    private mutating func append(_ part: Data) {
        part.withUnsafeBytes { append($0) }
    }

    private mutating func append(_ part: UnsafeRawBufferPointer) {
        append(length: part.count)
        written.append(contentsOf: part)
    }

    private mutating func append(length: Int) {
        let length = UInt32(length)
        for shift in [24, 16, 8, 0] as [UInt32] {
            written.append(UInt8(truncatingIfNeeded: length >> shift))
        }
    }
}
