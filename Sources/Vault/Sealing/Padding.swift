import Foundation

/// Hides how long a text is: 4, 16, 64 or 256 KiB, nothing between (K2-10).
///
/// Layout: length as four bytes (big-endian), the content, zeroes up to the bucket.
package enum Padding {
    package static let buckets = [4, 16, 64, 256].map { $0 * 1_024 }
    /// For a few codes; else the length would tell which of them were chosen.
    static let small = [512] + buckets
    private static let header = 4

    /// Fills up to the smallest bucket that holds it.
    static func pad(_ content: Data, to buckets: [Int] = buckets) throws(VaultError) -> Data {
        let needed = content.count + header
        guard let bucket = buckets.first(where: { $0 >= needed }) else { throw .tooLong }
        var padded = Data(capacity: bucket)
        withUnsafeBytes(of: UInt32(content.count).bigEndian) { padded.append(contentsOf: $0) }
        padded.append(content)
        padded.append(Data(count: bucket - needed))
        return padded
    }

    /// Fills up to a whole number of steps, for what lies together and would waste most of a large bucket.
    static func pad(_ content: Data, toMultipleOf step: Int) throws(VaultError) -> Data {
        let steps = (content.count + header + step - 1) / step
        return try pad(content, to: [steps * step])
    }

    static func unpad(_ padded: Data) throws(VaultError) -> Data {
        let content = padded.withUnsafeBytes { bytes in Self.content(of: bytes).map { Data($0) } }
        guard let content else { throw .unknownFormat }
        return content
    }

    /// The content where it lies, or nothing where there is less than its length says.
    static func content(of padded: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer? {
        guard padded.count >= header else { return nil }
        let length = Int(UInt32(bigEndian: padded.loadUnaligned(as: UInt32.self)))
        guard length <= padded.count - header else { return nil }
        return UnsafeRawBufferPointer(rebasing: padded[header..<header + length])
    }
}
