import Casework
import Foundation

/// Says exactly what sealed or signed bytes belong to, so that they open nowhere else.
///
/// Every part is written with its length, so that two different bindings never give the same bytes.
struct Binding {
    private(set) var bytes = Data()

    init(_ purpose: String) {
        append("gyeot/1/\(purpose)")
    }

    func with(_ id: Identifier<some Any>) -> Binding { appending(id.bytes) }
    func with(_ text: String) -> Binding { appending(Data(text.utf8)) }
    func with(_ data: Data) -> Binding { appending(data) }
    func with(_ number: Int) -> Binding { with(String(number)) }
    func with(_ day: Day) -> Binding { with(day.description) }

    /// An absent part is not an empty one.
    func with(_ data: Data?) -> Binding { data.map { with("some").with($0) } ?? with("none") }

    private func appending(_ part: Data) -> Binding {
        var copy = self
        copy.append(part)
        return copy
    }

    private mutating func append(_ text: String) { append(Data(text.utf8)) }

    private mutating func append(_ part: Data) {
        withUnsafeBytes(of: UInt32(part.count).bigEndian) { bytes.append(contentsOf: $0) }
        bytes.append(part)
    }
}
