import Testing

@testable import Regulations

/// Mistakes are lines that an editor can jump to.
struct MistakeTests {
    @Test func `a mistake is one line with its place, what is wrong and how to mend it`() {
        let mistake = Mistake(
            file: "centers/gaon.yaml",
            line: 12,
            reason: .unknownKey("colour", nearest: nil)
        )
        #expect(
            mistake.description
                == "centers/gaon.yaml:12: 모르는 칸: “colour” is no key here. Remove it."
        )
    }

    @Test func `a value in a mistake stays short and on its line`() {
        let long = Mistake.Reason.badDay(String(repeating: "어제\n", count: 1_000)).what
        #expect(long.count < 90)
        #expect(!long.contains("\n"))
    }

    @Test func `mistakes come in the order of their lines, each once`() {
        let late = Mistake(file: "a.yaml", line: 9, reason: .tab)
        let early = Mistake(file: "a.yaml", line: 2, reason: .notAKey)
        #expect(Mistakes([late, early, late]).all == [early, late])
    }
}
