import Casework

/// Hides how large a file is: PADMÉ tells no more than log log n bits of n (K2-10).
package enum FilePadding {
    /// Plain bytes in one piece.
    package static let chunk = 64 * 1_024

    /// The size a file of so many bytes is kept in; at least one whole piece.
    package static func padded(_ size: Int) -> Int {
        guard size > chunk else { return chunk }
        let exponent = Int.bitWidth - 1 - size.leadingZeroBitCount
        let significant = Int.bitWidth - exponent.leadingZeroBitCount
        let mask = 1 << (exponent - significant) - 1
        return (size + mask) & ~mask
    }

    /// How many pieces a file of so many bytes has.
    package static func chunks(_ size: Int) -> Int { (padded(size) + chunk - 1) / chunk }
}
