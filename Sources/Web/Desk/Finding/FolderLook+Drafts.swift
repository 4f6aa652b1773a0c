import Casework
import Storage
import Vault

/// What one is still writing oneself is found before it is finished.
extension FolderLook {
    mutating func lookAt(_ draft: NoteDraft, _ place: Int) throws {
        let typed = try key(of: draft).open(draft)
        let excerpt = finder.find(
            words: typed.written,
            on: draft.savedOn,
            kinds: opened.kinds,
            besides: opened.known
        )
        guard let excerpt else { return }
        found.append(
            Found(
                place: FoundPlace(
                    day: min(draft.savedOn, opened.upTo),
                    folder: draft.folder,
                    // After the folder as a whole, and before every entry.
                    sequence: .max - 1 - place
                ),
                matter: .draft(draft.id),
                number: opened.folder.number,
                person: opened.person,
                kinds: opened.kinds,
                excerpt: excerpt
            )
        )
    }
}

extension Typed {
    /// What was typed in words, without the codes that were chosen.
    fileprivate var written: [String] {
        fields.filter { field in
            switch NoteField(rawValue: field.name)?.kind {
            case .line, .text: true
            case .code, .codes, .day, .time, .number, .reply, .will, nil: false
            }
        }.map(\.value)
    }
}
