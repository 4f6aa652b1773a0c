import TestSupport
import Testing

@testable import Vault

/// One character that catches every slip of one character and every swap of two.
struct CheckCharacterTests {
    /// A receipt has 20 characters before its check character, a printed code 26.
    private static let cases = [20, 26].flatMap { length in
        Seed.hundred.prefix(10).map { (length, $0) }
    }

    private func isAccepted(_ values: [Int]) -> Bool {
        CheckCharacter.value(of: Array(values.dropLast())) == values.last
    }

    private func code(_ length: Int, _ seed: Seed) -> [Int] {
        var seed = seed
        let values = (0..<length).map { _ in Int.random(in: 0..<32, using: &seed) }
        return values + [CheckCharacter.value(of: values)]
    }

    @Test(arguments: cases)
    func `every single wrong character is caught`(length: Int, seed: Seed) {
        let right = code(length, seed)
        #expect(isAccepted(right))
        var missed = 0
        for place in right.indices {
            for other in 0..<32 where other != right[place] {
                var wrong = right
                wrong[place] = other
                if isAccepted(wrong) { missed += 1 }
            }
        }
        #expect(missed == 0)
    }

    @Test(arguments: cases)
    func `every swap of two different characters is caught, near or far`(length: Int, seed: Seed) {
        let right = code(length, seed)
        var missed = 0
        for first in right.indices {
            for second in right.indices where second > first && right[first] != right[second] {
                var wrong = right
                wrong.swapAt(first, second)
                if isAccepted(wrong) { missed += 1 }
            }
        }
        #expect(missed == 0)
    }
}
