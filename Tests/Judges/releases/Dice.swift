/// Invented numbers that come again with the same seed (SplitMix64).
struct Dice: RandomNumberGenerator {
    private var state: UInt64

    init(seed: Int) { state = UInt64(truncatingIfNeeded: seed) }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        let first = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        let second = (first ^ (first >> 27)) &* 0x94D0_49BB_1331_11EB
        return second ^ (second >> 31)
    }

    mutating func roll(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

    mutating func pick<Element>(_ choices: [Element]) -> Element {
        choices[roll(0...choices.count - 1)]
    }

    /// A place, with these weights.
    mutating func place(weights: [Int]) -> Int {
        var left = roll(1...max(weights.reduce(0, +), 1))
        for (place, weight) in weights.enumerated() {
            left -= weight
            if left <= 0 { return place }
        }
        return weights.count - 1
    }
}
