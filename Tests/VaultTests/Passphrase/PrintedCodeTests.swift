import Foundation
import TestSupport
import Testing

@testable import Vault

/// A code in a drawer: 128 bits that somebody can type in years later.
struct PrintedCodeTests {
    @Test func `what is typed from the paper is the same code`() throws {
        for _ in 0..<100 {
            let printed = PrintedCode.new()
            #expect(printed.bytes.count == 16)
            #expect(printed.code.filter { $0 != "-" }.count == 27)
            for typed in [printed.code, printed.code.lowercased().replacing("-", with: " ")] {
                let read = try #require(PrintedCode(typed: typed))
                #expect(read.bytes == printed.bytes && read.secret == printed.secret)
            }
        }
    }

    @Test func `a slip of the pen is no code`() {
        let printed = PrintedCode.new()
        #expect(PrintedCode(typed: String(printed.code.dropLast())) == nil)
        #expect(PrintedCode(typed: printed.code + "0") == nil)
        #expect(PrintedCode(typed: "") == nil)
        let first = printed.code.first == "0" ? "2" : "0"
        #expect(PrintedCode(typed: first + printed.code.dropFirst()) == nil)
        #expect(PrintedCode(typed: String(repeating: "0", count: 1 << 20)) == nil)
    }

    @Test func `no two are alike`() {
        #expect(Set((0..<100).map { _ in PrintedCode.new().code }).count == 100)
    }
}
