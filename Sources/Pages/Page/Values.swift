import Mustache

/// A page laid out for one showing: every value is looked at once, and found by its name after.
///
/// Looking at a struct anew for each tag made a list of fifty rows cost as much as its reports.
package struct Values: MustacheParent {
    /// What a page may hold; dates, enums and numbers are words before they come here.
    private enum Property {
        case words(String)
        case truth(Bool)
        case count(Int)
        case value(Values)
        case rows([Values])
        case absent
    }

    private var properties: [String: Property] = [:]

    package init(of value: any Viewable) {
        for child in Mirror(reflecting: value).children {
            guard let name = child.label else { continue }
            properties[name] = Self.property(child.value)
        }
    }

    package func child(named name: String) -> Any? {
        switch properties[name] {
        case .words(let words): words
        case .truth(let truth): truth
        case .count(let count): count
        case .value(let value): value
        case .rows(let rows): rows
        case .absent: Absent()
        case nil: nil
        }
    }

    /// The words or the count under that name, for a place in a saying.
    func filling(_ name: String) -> String? {
        switch properties[name] {
        case .words(let words): words
        case .count(let count): String(count)
        case .truth, .value, .rows, .absent, nil: nil
        }
    }

    private static func property(_ value: Any) -> Property {
        switch value {
        case let words as String: .words(words)
        case let truth as Bool: .truth(truth)
        case let count as Int: .count(count)
        case let rows as [any Viewable]: .rows(rows.map(Values.init))
        case let value as any Viewable: .value(Values(of: value))
        default: .absent
        }
    }
}
