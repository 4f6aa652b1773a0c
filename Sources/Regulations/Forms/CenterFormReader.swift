package import Casework

/// Reads what was typed into the center's pages by the very rules of the center file.
///
/// The fields become the tree that a file would have given, so that file and desk never disagree.
package enum CenterFormReader {
    /// The joint window of these centers.
    package static func window(
        _ fields: [CenterField],
        centers: [Slug]
    ) throws(FieldMistakes) -> Window {
        try read(fields, nil) { Window($0, centers: centers.map(\.text)) }
    }

    /// One center, its regulation read from the shelf.
    package static func center(
        _ fields: [CenterField],
        shelf: RegulationShelf? = nil
    ) throws(FieldMistakes) -> CenterProfile {
        try read(fields, shelf) { CenterProfile($0) }
    }

    private static func read<Value>(
        _ fields: [CenterField],
        _ shelf: RegulationShelf?,
        as value: (Section) -> Value?
    ) throws(FieldMistakes) -> Value {
        let form = FieldTree(fields)
        let notes = Notes(file: "", shelf: shelf)
        let read = Section(root: form.tree, notes: notes).flatMap(value)
        let hidden = fields.filter { SourceText.hasHidden($0.value) }.map {
            FieldMistake(path: $0.path, reason: .controlCharacter)
        }
        let mistakes =
            hidden
            + Mistakes(notes.mistakes.filter { $0.file.isEmpty }).all.map {
                FieldMistake(path: form.path(of: $0), reason: $0.reason)
            }
        guard let read, mistakes.isEmpty else { throw FieldMistakes(all: mistakes) }
        return read
    }
}

extension Window {
    /// What the window says, as the fields of its forms.
    package var fields: [CenterField] { Tree.window(self).fields() }
}

extension CenterProfile {
    /// What the center says, as the fields of its forms.
    package var fields: [CenterField] { Tree.center(self).fields() }
}

extension Tree {
    fileprivate func fields(at path: String = "") -> [CenterField] {
        switch self {
        case .text(let text, _): [CenterField(path, text)]
        case .section(let entries, _):
            entries.flatMap { $0.value.fields(at: path.isEmpty ? $0.key : "\(path).\($0.key)") }
        case .list(let items, _):
            items.enumerated().flatMap { index, item in
                if case .text = item { return item.fields(at: path) }
                return item.fields(at: "\(path).\(index)")
            }
        }
    }
}
