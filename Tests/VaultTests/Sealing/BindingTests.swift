import Casework
import Foundation
import TestSupport
import Testing

@testable import Vault

/// Two different places never give the same bytes to bind to.
struct BindingTests {
    @Test func `parts do not run into each other`() {
        let bindings = [
            Binding("a").with("b").with("c"), Binding("a").with("bc"), Binding("a").with("b"),
            Binding("ab").with("c"), Binding("a").with("bc").with(""),
            Binding("a").with("")
                .with("bc"), Binding("a").with(nil as Data?), Binding("a").with(Data()),
            Binding("a").with(Data() as Data?), Binding("a").with(1), Binding("a").with(11),
            Binding("a").with(1).with(1), Binding("a").with(-1),
        ]
        #expect(Set(bindings.map(\.bytes)).count == bindings.count)
    }

    @Test(arguments: Seed.hundred)
    func `a cut at another place gives other bytes`(seed: Seed) {
        var seed = seed
        let whole = seed.bytes(.random(in: 2...40, using: &seed))
        let all = (0...whole.count).map { cut in
            Binding("a").with(Data(whole.prefix(cut))).with(Data(whole.dropFirst(cut))).bytes
        }
        #expect(Set(all).count == whole.count + 1)
    }

    @Test func `each begins with the house and the version of the format`() {
        #expect(
            String(decoding: Binding("entry").bytes.dropFirst(4), as: UTF8.self) == "gyeot/1/entry"
        )
    }
}
