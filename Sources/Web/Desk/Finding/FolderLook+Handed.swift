import Casework
import Storage
import Vault

/// What came from another center, and the letter that went to one, are found like what was written here.
extension FolderLook {
    mutating func lookAtHanded(_ entry: EntryRecord, _ key: LayerKey) throws {
        let event = try key.look(at: entry) { bytes in
            finder.mayFind(in: bytes, besides: opened.known)
        } then: { content in
            try ConsultationEvent(entry, content: content)
        }
        guard case .handover(let handed)? = event else { return }
        let excerpt = finder.find(
            words: handed.foundWords,
            on: entry.day,
            kinds: opened.kinds,
            besides: opened.known
        )
        guard let excerpt else { return }
        found.append(
            Found(
                place: FoundPlace(
                    day: min(entry.day, opened.upTo),
                    folder: entry.folder,
                    sequence: entry.sequence
                ),
                matter: .consultation,
                number: opened.folder.number,
                person: opened.person,
                kinds: opened.kinds,
                excerpt: excerpt
            )
        )
    }
}

extension HandoverEvent {
    /// The words in which something may be found; notes that left are found where they were written.
    fileprivate var foundWords: [String] {
        switch self {
        case .received(let received): [received.letter.summary]
        case .noteReceived(let note): note.fields.filled.map { note.fields.text($0) }
        case .asked(let asked): [asked.summary, asked.reason]
        case .spoken(let spoken): [spoken.partner]
        case .withdrawn: []
        }
    }
}
