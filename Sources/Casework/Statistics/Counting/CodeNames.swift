/// The codes that occur, each with a small number: a record is then a few numbers.
struct CodeNames: Sendable {
    private(set) var dimensions: [UInt8] = []
    private(set) var texts: [String] = []
    private var bytes: [[UInt8]] = []
    /// The number of the code whose trace leads to a slot, or `free`; never more than half full.
    private var slots = Array(repeating: CodeNames.free, count: 1_024)

    private static let free = UInt16.max
    /// Another one each time, lest somebody invent tags that all lead to one slot.
    private let seed = UInt64.random(in: .min ... .max)
    /// More codes than any center has.
    private static let most = 60_000
    /// Of tags, which anybody may invent, so many have a number each; whatever comes later is one nameless tag.
    static let mostTags = 10_000
    private static let tags = StatisticDimension.tags.place
    private var tagCount = 0

    var count: Int { texts.count }

    /// Whether a record with so many codes fits, each of them new, and what follows from them.
    func hasRoom(for codes: Int) -> Bool {
        count + 2 * codes + StatisticDimension.allCases.count < Self.most
    }

    mutating func number(of code: String, in dimension: StatisticDimension) -> UInt16 {
        var code = code
        return code.withUTF8 { number(of: $0, in: dimension.place) }
    }

    /// The number of a code, which gets one when it is met for the first time.
    mutating func number(of code: UnsafeBufferPointer<UInt8>, in dimension: UInt8) -> UInt16 {
        var slot = firstSlot(of: code, in: dimension)
        while slots[slot] != Self.free {
            let place = Int(slots[slot])
            let isIt = bytes[place].withUnsafeBufferPointer { code.has($0, at: code.indices) }
            if dimensions[place] == dimension, isIt { return slots[slot] }
            slot = (slot + 1) % slots.count
        }
        if dimension == Self.tags {
            guard tagCount < Self.mostTags || code.isEmpty else {
                return number(of: UnsafeBufferPointer(rebasing: code[..<0]), in: dimension)
            }
            tagCount += 1
        }
        let number = UInt16(count)
        slots[slot] = number
        dimensions.append(dimension)
        bytes.append(Array(code))
        texts.append(String(decoding: code, as: UTF8.self))
        if count > slots.count / 2 { widen() }
        return number
    }

    /// Where a code is looked for first: a record has a dozen, so that looking each up the usual way would be a tenth
    /// of all reading.
    private func firstSlot(of code: UnsafeBufferPointer<UInt8>, in dimension: UInt8) -> Int {
        Int(code.trace(from: seed &+ UInt64(dimension)) % UInt64(slots.count))
    }

    private mutating func widen() {
        slots = Array(repeating: Self.free, count: slots.count * 4)
        for place in bytes.indices {
            var slot = bytes[place].withUnsafeBufferPointer {
                firstSlot(of: $0, in: dimensions[place])
            }
            while slots[slot] != Self.free { slot = (slot + 1) % slots.count }
            slots[slot] = UInt16(place)
        }
    }
}
