import Casework
import Foundation
import Synchronization
import Vault

/// The empty form as it was rendered last, for each language and center: only its draft differs.
///
/// Half of a report's work would else be the form that nobody has written in yet.
final class BlankForms: Sendable {
    /// What an empty form depends on.
    struct Key: Hashable {
        let language: Language
        let center: CenterID?
        /// Whether it is for those who came by the onion.
        let isOnion: Bool
        /// The counts of the rosters whose officers the form names.
        let rosters: [Int]
        /// The count of published versions whose words the form shows.
        let revision: Int
    }

    private let known = Mutex<[Key: (before: String, after: String)]>([:])
    /// Stands in the rendered form where the draft goes; no words of a center hold it.
    private static let place = "\u{1}draft\u{1}"

    /// The form with this draft; rendered when it was not before, or when people have changed.
    func form(_ key: Key, draft: Draft, render: (_ draft: String) -> String) -> String {
        if let (before, after) = known.withLock({ $0[key] }) {
            return before + draft.field + after
        }
        let parts = render(Self.place).components(separatedBy: Self.place)
        guard parts.count == 2 else { return render(draft.field) }
        known.withLock { forms in
            // A form with an old roster or with old words is never asked for again.
            forms = forms.filter {
                $0.key.revision == key.revision
                    && ($0.key.center != key.center || $0.key.rosters == key.rosters)
            }
            forms[key] = (parts[0], parts[1])
        }
        return parts[0] + draft.field + parts[1]
    }
}
