package import Casework
import Foundation

extension LateWords {
    /// Seals words to the public key of the officer who wrote them.
    package static func seal(
        _ words: String,
        for folder: FolderID,
        to card: KeyCard,
        of officer: OfficerID
    ) throws -> LateWords {
        try seal(Content(words: words), for: folder, to: card, of: officer)
    }

    /// Seals all fields of a form, so that it comes back as it was filled in.
    package static func seal(
        _ typed: Typed,
        for folder: FolderID,
        to card: KeyCard,
        of officer: OfficerID
    ) throws -> LateWords {
        try seal(Content(typed: typed), for: folder, to: card, of: officer)
    }

    private static func seal(
        _ content: Content,
        for folder: FolderID,
        to card: KeyCard,
        of officer: OfficerID
    ) throws -> LateWords {
        let id = DraftID.random()
        return LateWords(
            id: id,
            officer: officer,
            key: card.id,
            folder: folder,
            sealed: try Wrap.wrap(
                content.padded,
                to: card.agreement,
                bound: binding(id, officer, card.id, folder)
            )
        )
    }

    /// Gives the words back to the officer who wrote them.
    package func open(with keys: OfficerKeys) throws -> String {
        try content(with: keys).words
    }

    /// Gives a form back field by field; plain words are one field of that name.
    package func typed(with keys: OfficerKeys) throws -> Typed {
        let content = try content(with: keys)
        return content.details.isEmpty
            ? Typed([Typed.Field("words", content.words)]) : try content.typed
    }

    private func content(with keys: OfficerKeys) throws -> Content {
        let opened = try Wrap.unwrap(
            sealed,
            with: keys.agreementSeed,
            bound: Self.binding(id, officer, key, folder)
        )
        return try Content(padded: opened)
    }

    private static func binding(
        _ id: DraftID,
        _ officer: OfficerID,
        _ key: KeyID,
        _ folder: FolderID
    ) -> Binding {
        Binding("late-words").with(id).with(officer).with(key).with(folder)
    }
}
