import Pages
import Testing

struct PageFieldTests {
    /// Dates, enums and numbers are words before they reach a page (STYLE.md).
    @Test(arguments: Shown.all)
    func `a page holds words, truths, counts and rows, and nothing else`(shown: Shown) {
        #expect(strangers(in: shown.page) == [])
    }

    @Test func `a stranger is seen`() {
        #expect(strangers(in: Strange()) == ["ratio", "inner.ratio"])
    }

    private func strangers(in value: Any, at path: String = "") -> [String] {
        Mirror(reflecting: value).children.flatMap { child -> [String] in
            let label = child.label == "some" ? "" : child.label ?? ""
            let name = path + label
            switch child.value {
            case is String, is Bool, is Int: return []
            case let inner as any Viewable: return strangers(in: inner, at: name + ".")
            case _:
                let mirror = Mirror(reflecting: child.value)
                guard let style = mirror.displayStyle, [.optional, .collection].contains(style)
                else { return [name] }
                return strangers(in: child.value, at: name)
            }
        }
    }
}

/// A value that no page may hold.
private struct Strange: Viewable {
    var ratio = 0.5
    var inner = Inner()

    /// The same, further in.
    struct Inner: Viewable {
        var ratio: Float? = 1
    }
}
