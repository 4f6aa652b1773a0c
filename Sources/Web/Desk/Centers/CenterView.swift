import Casework
import Pages
import Regulations

/// How the desk speaks of the center's own words: their keys and values as people say them.
struct CenterView {
    let desk: DeskView
    let campus: Campus

    var language: Language { desk.language }
    var words: Words { desk.words }

    /// What a key is called: `help-lines.label` is 화면 위의 짧은 이름.
    func label(of keys: String) -> String { words(Self.words(keys)) }

    func hint(of keys: String) -> String? {
        let key = Self.words(keys) + "Hint"
        return words.has(key) ? words(key) : nil
    }

    private static func words(_ keys: String) -> String {
        let parts = keys.split(separator: ".").map { String($0).camel }
        return "centerField.\(parts.joined(separator: "."))"
    }

    /// A key with its language: 이름 (영어).
    func fullLabel(of keys: String) -> String {
        guard let tongue = ["ko", "en"].first(where: { keys.hasSuffix(".\($0)") }) else {
            return label(of: keys)
        }
        let bare = String(keys.dropLast(3))
        let name = ["kinds", "relations"].contains(bare) ? "\(bare).label" : bare
        return "\(label(of: name)) (\(words("shown.language.\(tongue)")))"
    }

    /// How long reports stay in a version and now, where the two differ: asked before going back.
    func retention(then: CenterWords, now: CenterWords) -> [Choice] {
        guard let then = then.retention, let now = now.retention, then != now else { return [] }
        return [("now", now, true), ("then", then, false)].map { code, retention, isChosen in
            Choice(
                code: code,
                words: words("centerPages.retention\(code == "now" ? "Now" : "Then")"),
                hint: retention.reports(in: language),
                isChosen: isChosen
            )
        }
    }

    func changes(from before: [CenterField], to after: [CenterField]) -> [ChangeRow] {
        CenterDifference(from: before, to: after).changes.map { change in
            let label = fullLabel(of: change.keys)
            return ChangeRow(
                what: change.entry.map { "\(name(ofEntry: $0, change.keys)) · \(label)" } ?? label,
                before: shown(change.before, change.keys),
                after: shown(change.after, change.keys)
            )
        }
    }

    private func name(ofEntry entry: String, _ keys: String) -> String {
        switch keys.prefix(while: { $0 != "." }) {
        case "kinds": campus.window.kinds[entry]?.label(in: language) ?? entry
        case "relations": campus.window.relations[entry]?.label(in: language) ?? entry
        case "guide": place(entry)
        case _: entry
        }
    }

    private func shown(_ values: [String], _ keys: String) -> String? {
        guard !values.isEmpty else { return nil }
        let said = values.map { value in
            switch keys.split(separator: ".").last {
            case "topics": topic(value)
            case "languages": words.has("tongue.\(value)") ? words("tongue.\(value)") : value
            case "for-whom": words.has("audience.\(value)") ? words("audience.\(value)") : value
            case "place", "first-reader": place(value)
            case "kind": words("centerField.\(value == "school" ? "kindSchool" : "kindStudents")")
            case "emergency", "retired": words("centerPages.yes")
            case "order": name(ofEntry: value, keys)
            case _: value
            }
        }
        return said.joined(separator: ", ")
    }

    func topic(_ code: String) -> String {
        switch Topic(code) {
        case .danger: words("guide.danger")
        case .talk: words("guide.talk")
        case .kind(let code): campus.window.kinds[code]?.label(in: language) ?? code
        }
    }

    func place(_ code: String) -> String {
        if let center = campus[code] { return center.profile.name(in: language) }
        return campus.window.bodies.first { $0.code == code }?.name(in: language) ?? code
    }

    /// Who published a version; of another center with its name.
    func who(_ entry: CenterHistory.Entry, besides center: CenterID) -> String {
        guard let officer = entry.officer else { return words("centerPages.firstWords") }
        guard officer.center != center, let other = campus[officer.center] else {
            return officer.name
        }
        return words(
            "centerPages.whoAt",
            ["name": officer.name, "center": other.profile.shortName(in: language)]
        )
    }

    func part(_ raw: String?) -> String {
        raw.flatMap { CenterPart(rawValue: $0) }.map { words($0.words) }
            ?? words("centerPages.all")
    }
}
