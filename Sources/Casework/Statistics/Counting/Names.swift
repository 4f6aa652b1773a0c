/// Long names as short numbers.
struct Names: Sendable {
    private(set) var all = NameList()
    /// The number of the name whose trace leads to a slot, or `free`; never more than half full.
    private var slots = Array(repeating: Names.free, count: 256)
    private var last = Names.free

    private static let free: Int32 = -1
    /// Another one each time, lest somebody choose names that all lead to one slot.
    private let seed = UInt64.random(in: .min ... .max)

    mutating func number(of name: String) -> Int32 {
        var name = name
        return name.withUTF8 { number(of: $0) }
    }

    /// The number of a name; mostly the one before, since records of one matter lie together.
    mutating func number(of name: UnsafeBufferPointer<UInt8>) -> Int32 {
        if last != Self.free, all.has(name, at: Int(last)) { return last }
        var slot = firstSlot(of: name)
        while slots[slot] != Self.free, !all.has(name, at: Int(slots[slot])) {
            slot = (slot + 1) % slots.count
        }
        last = slots[slot]
        if last != Self.free { return last }
        last = Int32(all.count)
        slots[slot] = last
        all.append(name)
        if all.count > slots.count / 2 { widen() }
        return last
    }

    /// The number here of each name of others, in their order.
    mutating func numbers(of others: NameList) -> [Int32] {
        var numbers: [Int32] = []
        numbers.reserveCapacity(others.count)
        others.each { numbers.append(number(of: $0)) }
        return numbers
    }

    private func firstSlot(of name: UnsafeBufferPointer<UInt8>) -> Int {
        Int(name.trace(from: seed) % UInt64(slots.count))
    }

    private mutating func widen() {
        slots = Array(repeating: Self.free, count: slots.count * 4)
        var number: Int32 = 0
        all.each { name in
            var slot = firstSlot(of: name)
            while slots[slot] != Self.free { slot = (slot + 1) % slots.count }
            slots[slot] = number
            number += 1
        }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// A number that tells most texts apart (FNV-1a); of nothing that is secret, and no proof of anything.
    func trace(from seed: UInt64) -> UInt64 {
        var trace = seed
        for byte in self { trace = (trace ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return trace ^ trace >> 32
    }
}
