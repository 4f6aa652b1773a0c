import Casework
import Pages
import Regulations

/// What somebody had typed into any form of the desk, field by field, so that none of it is lost.
///
/// Hidden fields, marks of other things and secrets are left out; what remains is kept under the address
/// it was meant for.
struct TypedForm: Sendable {
    let path: String
    let fields: [Form.Field]

    /// Not typed by hand, or nothing that may lie anywhere but where it belongs.
    private static let left: Set<String> = [
        "token", "base", "back", "draft", "roster", "insert", "passphrase", "old", "new", "again",
        "speak", "once", "old-once", "new-once", "code", "recovery", "revision",
    ]
    /// Places whose forms hold secrets, or nothing that somebody wrote.
    private static let closed: Set<String> = [
        "account", "welcome", "pledge", "language", "sign-out", "drafts", "notices", "rehearsal",
    ]
    /// Which state of a thing stood on the page: a correction is held to it when it comes back.
    private static let seen = "seen"

    /// Takes what was filled in; nothing when there is nothing to keep.
    init?(_ form: Form, sentTo path: String) {
        let place = path.split(separator: "/").first.map(String.init) ?? ""
        guard !Self.closed.contains(place) else { return nil }
        let keepsSeen = LateNote.isCorrection(path)
        self.init(
            path,
            form.fields.filter { field in
                !field.value.allSatisfy(\.isBlank) && !Self.left.contains(field.name)
                    && !Self.isMark(field.value) && (keepsSeen || field.name != Self.seen)
                    && !Self.saysNothing(field)
            }
        )
    }

    init?(_ path: String, _ fields: [Form.Field]) {
        guard fields.contains(where: { $0.name != Self.seen }) else { return nil }
        (self.path, self.fields) = (path, fields)
    }

    /// The same without what everybody can read already on the center's own pages.
    func besides(_ campus: Campus) -> TypedForm? {
        let words = campus.centers.map { CenterWords.center($0.profile) } + [.window(campus.window)]
        let published = words.flatMap(\.fields).reduce(into: [String: Set<String>]()) {
            $0[$1.path, default: []].insert($1.value)
        }
        return TypedForm(
            path,
            fields.filter { field in
                // The place in a list that nobody moved says nothing.
                let parts = field.name.split(separator: ".")
                let isUnmoved =
                    parts.count == 3 && parts[2] == "order"
                    && Int(parts[1]).map { String($0 + 1) } == field.value
                return !isUnmoved && !(published[field.name]?.contains(field.value) ?? false)
            }
        )
    }

    /// What a person put into it.
    var written: [Form.Field] { fields.filter { $0.name != Self.seen } }

    /// The folder that it was meant for, where its address names one.
    var folder: FolderID? {
        let parts = path.split(separator: "/")
        guard parts.count > 1, parts[0] != "people" else { return nil }
        return FolderID(parts[1])
    }

    /// The page on which it was typed, or the nearest that still exists.
    var page: String {
        let parts = path.split(separator: "/")
        let depth = parts.first == "people" || parts.first == "sifting" ? 1 : 2
        return "/" + parts.prefix(depth).joined(separator: "/")
    }

    /// A will of which nobody knows is what the page shows first.
    private static func saysNothing(_ field: Form.Field) -> Bool {
        field.name == "consent" && Will.Stand(rawValue: field.value) == .unknown
    }

    /// A random number of a thing, as checkboxes and hidden fields carry them.
    private static func isMark(_ value: String) -> Bool {
        value.utf8.count == 32 && OfficerID(value) != nil
    }
}

extension DeskView {
    /// What was typed, a line for each field with its name; a single field is its words alone.
    func lines(of typed: TypedForm?) -> String {
        guard let typed else { return "" }
        let written = typed.written
        if written.count == 1, let field = written.first,
            ["words", "reason", "keeping"].contains(field.name)
        {
            return field.value
        }
        return written.map { "\(label(of: $0.name)): \(said(in: $0))" }.joined(separator: "\n")
    }

    /// The same of a form that comes back with a page of trouble.
    func kept(_ typed: TypedForm?) -> String { lines(of: typed?.besides(world.campus)) }

    /// Where a form without a folder was meant for.
    func place(of typed: TypedForm?) -> String {
        let place = typed?.path.split(separator: "/").first.map(String.init) ?? "center-pages"
        let key = "typedField.places.\(place.camel)"
        return words.has(key) ? words(key) : words("typedField.places.other")
    }

    private func said(in field: Form.Field) -> String {
        let key = "will.\(field.value)"
        return field.name == "consent" && words.has(key) ? words(key) : field.value
    }

    private func label(of field: String) -> String {
        let key = "typedField.\(field.camel)"
        if words.has(key) { return words(key) }
        // Numbered rows: day-2, time-2.
        let parts = field.split(separator: "-")
        if parts.count == 2, Int(parts[1]) != nil, words.has("typedField.\(parts[0])") {
            return "\(words("typedField.\(parts[0])")) \(parts[1])"
        }
        return words.has("question.\(field)Short") ? words("question.\(field)Short") : field
    }
}
