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

    static func unpad(_ padded: Data) throws(VaultError) -> Data {
        guard padded.count >= header else { throw .unknownFormat }
        let length = padded.prefix(header).reduce(0) { $0 << 8 | Int($1) }
        guard padded.count >= header + length else { throw .unknownFormat }
        return Data(padded.dropFirst(header).prefix(length))
    }
}
