import TestSupport
import Testing

@testable import Casework

/// Names keep their numbers, and numbers their names, however many there are and whatever stands in them.
struct NamesTests {
    @Test(arguments: 1...8)
    func `a name has one number, and the number that name`(number: Int) {
        var seed = Seed(UInt64(number))
        var names = Names()
        var known: [String: Int32] = [:]
        for step in 0..<4_000 {
            let name = step % 7 == 0 ? seed.words(4) : "c\(Int.random(in: 0..<900, using: &seed))"
            let number = names.number(of: name)
            #expect(known[name, default: number] == number)
            known[name] = number
        }
        #expect(names.number(of: "") == names.number(of: ""))
        known[""] = names.number(of: "")
        #expect(names.all.count == known.count)
        #expect(known.allSatisfy { names.all[Int($0.value)] == $0.key })
    }

    @Test func `those of others are found among one's own`() {
        var (own, others) = (Names(), Names())
        for name in ["ㄱ", "", "c2", "곁"] { _ = own.number(of: name) }
        for name in ["곁", "c9", "ㄱ"] { _ = others.number(of: name) }
        #expect(own.numbers(of: others.all) == [3, 4, 0])
        #expect(Array(own.all) == ["ㄱ", "", "c2", "곁", "c9"])
    }

    @Test func `a list comes back from its bytes, and not from others`() throws {
        var list = NameList()
        for name in ["ㄱ", "", "c2"] {
            Array(name.utf8).withUnsafeBufferPointer { list.append($0) }
        }
        #expect(NameList(text: list.text, lengths: list.lengths) == list)
        #expect(Array(list) == ["ㄱ", "", "c2"])
        for lengths: [Int32] in [[3, 0], [3, 0, 3], [-1, 6], [], [3, 3, -1], [.max, .max]] {
            #expect(NameList(text: list.text, lengths: lengths) == nil)
        }
    }
}
