import Casework
import Foundation
import Storage

/// All versions of one center's words or of the window's, with whoever published each.
struct CenterHistory: Sendable {
    let pages: RevisedPages
    let entries: [Entry]

    /// One version and who published it: the name, and their center where it is another.
    struct Entry: Sendable {
        let revision: Revision
        let officer: Officer?
    }

    static func read(_ pages: RevisedPages, in transaction: Transaction) throws -> CenterHistory {
        CenterHistory(
            pages: pages,
            entries: try transaction.revisions(of: pages).map { revision in
                Entry(
                    revision: revision,
                    officer: try revision.officer.flatMap { try transaction.officer($0) }
                )
            }
        )
    }

    subscript(number: Int) -> Entry? { entries.first { $0.revision.number == number } }
}
