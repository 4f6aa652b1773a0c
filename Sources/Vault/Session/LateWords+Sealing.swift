package import Casework
import Foundation

extension LateWords {
    /// Seals words to the public key of the officer who wrote them.
    ///
    /// A form has more to it than its longest text, so the words may be as long as the largest bucket.
    /// - Throws: `tooLong` when they are longer than that.
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
                Content(details: Data(words.utf8), words: "").padded,
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
        let content = try Content(padded: opened)
        // Earlier ones were kept as one text.
        guard content.words.isEmpty else { return content.words }
        guard let words = String(validating: content.details, as: UTF8.self) else {
            throw VaultError.unknownFormat
        }
        return words
    }

    static func binding(
        _ id: DraftID,
        _ officer: OfficerID,
        _ key: KeyID,
        _ folder: FolderID
    ) -> Binding {
        Binding("late-words").with(id).with(officer).with(key).with(folder)
    }
}
