import Casework
import Pages
import Regulations

extension CenterView {
    /// One part as a form, with whatever was typed and what is wrong with it.
    func form(
        of draft: CenterDraft,
        on standing: CenterPublishing.Standing,
        faults: [FormFault] = []
    ) -> CenterFormPage {
        let form = CenterFormView(view: self, draft: draft, standing: standing, faults: faults)
        let part = draft.part
        var frame = desk.frame(back: Link.center(part))
        frame.along = FormAlong(form: "words", action: Link.center(part))
        return CenterFormPage(
            frame: frame,
            name: words(part.words),
            about: words(part.words + "More"),
            faults: form.summary,
            action: Link.review(part),
            base: draft.base,
            rows: form.rows,
            entries: form.entries,
            listName: part.list == nil ? nil : words(part.words + "List")
        )
    }
}

/// The rows and entries of one form, with every value and every fault at its field.
private struct CenterFormView {
    let view: CenterView
    let part: CenterPart
    let standing: CenterPublishing.Standing
    private let values: [String: [String]]
    /// The places in the list, in the order in which they came, and a new one.
    private let places: [Int]
    private let faults: [FormFault]

    init(
        view: CenterView,
        draft: CenterDraft,
        standing: CenterPublishing.Standing,
        faults: [FormFault]
    ) {
        (self.view, self.part, self.standing, self.faults) = (view, draft.part, standing, faults)
        values = Dictionary(grouping: draft.fields, by: \.path).mapValues { $0.map(\.value) }
        guard let list = part.list else {
            places = []
            return
        }
        var found: [Int] = []
        for field in draft.fields {
            let parts = field.path.split(separator: ".")
            guard parts.count > 1, parts[0] == list.key, let place = Int(parts[1]),
                (0..<1000).contains(place), !found.contains(place)
            else { continue }
            found.append(place)
        }
        places = found + [(found.max() ?? -1) + 1]
    }

    var summary: Faults? { placed.summary(view.words, atDesk: true) }

    /// Each fault at a field that is on the page.
    private var placed: [FormFault] {
        faults.map { FormFault(anchor(of: $0.field), $0.key, $0.fillings) }
    }

    /// The field itself, what stands around it, or the first below it.
    private func anchor(of path: String) -> String {
        var sought = path
        while !sought.isEmpty, !ids.contains(sought) {
            sought = sought.lastIndex(of: ".").map { String(sought[..<$0]) } ?? ""
        }
        if !sought.isEmpty { return sought }
        return ids.first { path.isEmpty ? false : $0.hasPrefix(path + ".") } ?? "main"
    }

    var rows: [EditRow] { part.rows.map { row($0, at: $0.key, keys: $0.key) } }

    private var ids: [String] {
        let own = part.rows.map { ($0.key, $0.control) }
        let listed =
            (part.list.map { list in
                places.flatMap { place in
                    list.rows.map { (path($0.key, at: place, of: list), $0.control) }
                }
            } ?? [])
        return (own + listed).flatMap { path, control in
            switch control {
            case .words, .passage: [path, "\(path).ko", "\(path).en"]
            case .line, .number, .day, .flag, .code, .choice, .several: [path]
            }
        }
    }

    private func path(_ key: String, at place: Int, of list: CenterList) -> String {
        key.isEmpty ? "\(list.key).\(place)" : "\(list.key).\(place).\(key)"
    }

    var entries: [EditEntry] {
        guard let list = part.list else { return [] }
        return places.enumerated().map { index, place in
            let isNew = index == places.count - 1
            let isFaulty = faults.contains {
                let anchor = anchor(of: $0.field)
                let own = "\(list.key).\(place)"
                return anchor == own || anchor.hasPrefix(own + ".")
            }
            let removal = "\(list.key).\(place).remove"
            let order = "\(list.key).\(place).order"
            return EditEntry(
                name: isNew ? view.words("centerPages.newEntry") : name(at: place, of: list),
                rows: list.rows.map { question in
                    let keys = question.key.isEmpty ? "label" : question.key
                    return row(
                        question,
                        at: path(question.key, at: place, of: list),
                        keys: "\(list.key).\(keys)",
                        isNew: isNew
                    )
                },
                order: isNew
                    ? nil
                    : EditField(id: order, label: "", value: value(order) ?? String(index + 1)),
                removal: isNew || !list.canRemove
                    ? nil
                    : Choice(
                        code: removal,
                        words: view.words("centerPages.remove\(list.key.camel.capitalizedFirst)"),
                        isChosen: value(removal) == "true"
                    ),
                isOpen: isFaulty
            )
        }
    }

    private func name(at place: Int, of list: CenterList) -> String {
        let own = "\(list.key).\(place)"
        let tongue = view.language.rawValue
        let said: [String?] =
            switch list.key {
            case "help-lines": [value("\(own).number"), value("\(own).label.\(tongue)")]
            case "bodies": [value("\(own).name.\(tongue)")]
            case "guide": [value("\(own).place").map(view.place), guided(own)]
            case _: [value("\(own).\(tongue)"), retired(own)]
            }
        return said.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " · ")
    }

    private func guided(_ own: String) -> String? {
        let topics = (values["\(own).topics"] ?? []).map(view.topic)
        let audiences = (values["\(own).for-whom"] ?? []).map { view.words("audience.\($0)") }
        let all = audiences + topics
        return all.isEmpty ? nil : all.joined(separator: ", ")
    }

    private func retired(_ own: String) -> String? {
        value("\(own).retired") == "true" ? view.words("centerField.kinds.retired") : nil
    }

    private func value(_ path: String) -> String? { values[path]?.first }

    private func fault(at path: String) -> String? { placed.fault(at: path, view.words) }

    private func row(
        _ question: CenterRow,
        at path: String,
        keys: String,
        isNew: Bool = false
    ) -> EditRow {
        let label = view.label(of: keys)
        let hint = view.hint(of: keys)
        let field = EditField(
            id: path,
            label: label,
            hint: hint,
            value: value(path) ?? "",
            fault: fault(at: path)
        )
        switch question.control {
        case .words, .passage:
            return EditRow(pair: pair(question, at: path, field))
        case .code where !isNew && standing.knows(code: field.value, of: part):
            return EditRow(fixed: field)
        case .line, .number, .day, .code:
            return EditRow(single: field)
        case .flag:
            var flag = field
            (flag.value, flag.isChosen) = ("true", field.value == "true")
            return EditRow(flag: flag)
        case .choice(let source):
            return EditRow(
                select: EditChoices(
                    id: path,
                    label: label,
                    hint: hint,
                    fault: field.fault,
                    choices: view.choices(source).map { code, words in
                        Choice(code: code, words: words, isChosen: code == field.value)
                    }
                )
            )
        case .several(let source):
            return EditRow(several: several(source, at: path, field))
        }
    }

    private func pair(_ question: CenterRow, at path: String, _ field: EditField) -> EditPair {
        EditPair(
            id: path,
            label: field.label,
            hint: field.hint,
            fault: field.fault,
            fields: ["ko", "en"].map { (tongue: String) in
                EditField(
                    id: "\(path).\(tongue)",
                    label: view.words("shown.language.\(tongue)"),
                    language: tongue,
                    value: value("\(path).\(tongue)") ?? "",
                    fault: fault(at: "\(path).\(tongue)"),
                    isLong: question.control.isLong
                )
            }
        )
    }

    private func several(
        _ source: CenterChoices,
        at path: String,
        _ field: EditField
    ) -> EditChoices {
        let chosen = Set(values[path] ?? [])
        return EditChoices(
            id: path,
            label: field.label,
            hint: field.hint,
            fault: field.fault,
            chosen: chosen.isEmpty
                ? view.words("centerPages.chosenNone")
                : view.words("centerPages.chosen", ["count": String(chosen.count)]),
            boxes: view.choices(source).map { code, words in
                EditField(id: path, label: words, value: code, isChosen: chosen.contains(code))
            }
        )
    }
}

extension CenterPublishing.Standing {
    /// Whether old reports may carry this code already.
    fileprivate func knows(code: String, of part: CenterPart) -> Bool {
        let codes = part == .kinds ? campus.window.kinds : campus.window.relations
        return codes[code] != nil
    }
}

extension String {
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
