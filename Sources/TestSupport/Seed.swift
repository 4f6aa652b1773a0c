/// The start of a run of invented values; a failing test names it, and it can be run again.
package struct Seed: RandomNumberGenerator, Sendable, CustomStringConvertible {
    private let first: UInt64
    private var state: UInt64

    package init(_ first: UInt64) {
        (self.first, state) = (first, first)
    }

    package static let hundred = (1...100).map { Seed(UInt64($0)) }

    package var description: String { "seed \(first)" }

    /// The next number of SplitMix64.
    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
