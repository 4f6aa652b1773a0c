import Regulations

/// A part of what a center says of itself that is changed on one form: calm enough for one sitting.
enum CenterPart: String, CaseIterable, Sendable {
    // The joint window's, which several centers share.
    case window, kinds, relations, bodies, guide
    case helpLines = "help-lines"
    // A center's own.
    case introduction, reading, visit, privacy

    static let ofWindow: [CenterPart] = [
        .window, .helpLines, .bodies, .guide, .kinds, .relations,
    ]
    static let ofCenter: [CenterPart] = [.introduction, .reading, .visit, .privacy]

    var isOfWindow: Bool { Self.ofWindow.contains(self) }

    /// The keys of the center file that stand on this form.
    var keys: Set<String> {
        switch self {
        case .window: ["name", "leave", "first-reader"]
        case .helpLines: ["checked-on", "help-lines"]
        case .kinds: ["kinds"]
        case .relations: ["relations"]
        case .bodies: ["bodies"]
        case .guide: ["guide"]
        case .introduction: ["name", "short-name", "run-by", "about", "for-whom"]
        case .reading: ["readers", "can", "cannot", "name-needed", "regulation"]
        case .visit: ["visit", "contact", "answer-within", "idle-minutes"]
        case .privacy: ["privacy"]
        }
    }

    func holds(_ field: CenterField) -> Bool {
        field.path.split(separator: ".").first.map { keys.contains(String($0)) } ?? false
    }

    /// Under which name the words files speak of it.
    var words: String { "centerPart.\(rawValue.camel)" }
}

extension String {
    /// A key of the center file as the words files write it: `help-lines` is `helpLines`.
    var camel: String {
        split(separator: "-").enumerated()
            .map { $0 == 0 ? String($1) : $1.prefix(1).uppercased() + $1.dropFirst() }.joined()
    }
}
