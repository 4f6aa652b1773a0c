import Casework
import Foundation

extension Data {
    /// The same bytes but for one.
    func flipped(at index: Int, by mask: UInt8 = 1) -> Data {
        var copy = Data(self)
        copy[index] ^= mask
        return copy
    }
}

extension Sealed {
    func flipped(at index: Int, by mask: UInt8 = 1) -> Sealed {
        Sealed(bytes: bytes.flipped(at: index, by: mask))
    }
}
