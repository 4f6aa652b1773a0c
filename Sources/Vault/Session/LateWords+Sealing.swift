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
        let id = DraftID.random()
        return LateWords(
            id: id,
            officer: officer,
            key: card.id,
            folder: folder,
            sealed: try Wrap.wrap(
                Content(words: words).padded,
                to: card.agreement,
                bound: binding(id, officer, card.id, folder)
            )
        )
    }

    /// Gives the words back to the officer who wrote them.
    package func open(with keys: OfficerKeys) throws -> String {
        let opened = try Wrap.unwrap(
            sealed,
            with: keys.agreementSeed,
            bound: Self.binding(id, officer, key, folder)
        )
        return try Content(padded: opened).words
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
