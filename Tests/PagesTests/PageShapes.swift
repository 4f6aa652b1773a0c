import Casework
import Pages

/// What kind of thing a property holds, as seen on all examples together.
enum Shape: Equatable {
    /// Always absent or empty so far.
    case unknown
    case leaf
    case value(type: String)
}

/// The properties of every value that stands on a page, by the name of its type.
enum PageShapes {
    static let all: [String: [String: Shape]] = {
        var shapes: [String: [String: Shape]] = [:]
        for shown in Shown.all { collect(shown.page, into: &shapes) }
        return shapes
    }()

    private static func collect(_ value: Any, into shapes: inout [String: [String: Shape]]) {
        let type = "\(Swift.type(of: value))"
        for child in Mirror(reflecting: value).children {
            guard let label = child.label else { continue }
            let found = shape(of: child.value, into: &shapes)
            if shapes[type, default: [:]][label, default: .unknown] == .unknown {
                shapes[type, default: [:]][label] = found
            }
        }
    }

    private static func shape(of value: Any, into shapes: inout [String: [String: Shape]]) -> Shape
    {
        switch value {
        case is String, is Bool, is Int: return .leaf
        case let value as any Viewable:
            collect(value, into: &shapes)
            return .value(type: "\(type(of: value))")
        case _:
            let inner = Mirror(reflecting: value).children.map {
                shape(of: $0.value, into: &shapes)
            }
            return inner.first { $0 != .unknown } ?? .unknown
        }
    }
}
