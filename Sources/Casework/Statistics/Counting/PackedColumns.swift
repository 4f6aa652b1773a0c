import Foundation

/// Columns of numbers and names as bytes, one behind the other, each with its length.
///
/// Only for this machine's own memory and for what is sealed: what comes back is what was put in.
struct PackedColumns {
    private(set) var data = Data()
    private var at = 0

    init() {}

    init(_ data: Data) { self.data = Data(data) }

    mutating func append<Number: FixedWidthInteger>(_ numbers: [Number]) {
        withUnsafeBytes(of: Int64(numbers.count)) { data.append(contentsOf: $0) }
        numbers.withUnsafeBytes { data.append(contentsOf: $0) }
    }

    mutating func append(_ names: [String]) {
        append(names.map { Int32($0.utf8.count) })
        append(names.flatMap { Array($0.utf8) })
    }

    mutating func append(_ names: NameList) {
        append(names.lengths)
        append(names.text)
    }

    /// The next column of numbers, or nothing where there is none.
    mutating func numbers<Number: FixedWidthInteger>(_: Number.Type) -> [Number]? {
        guard data.count - at >= 8 else { return nil }
        let count = data.withUnsafeBytes {
            Int($0.loadUnaligned(fromByteOffset: at, as: Int64.self))
        }
        let width = MemoryLayout<Number>.stride
        let start = at + 8
        guard count >= 0, count <= (data.count - start) / width else { return nil }
        at = start + count * width
        return data.withUnsafeBytes { bytes in
            Array(unsafeUninitializedCapacity: count) { buffer, made in
                UnsafeMutableRawBufferPointer(buffer)
                    .copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[start..<at]))
                made = count
            }
        }
    }

    /// The next names, or nothing where there are none.
    mutating func names() -> NameList? {
        guard let lengths = numbers(Int32.self), let text = numbers(UInt8.self) else { return nil }
        return NameList(text: text, lengths: lengths)
    }
}
