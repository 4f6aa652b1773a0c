package import Casework
import Foundation
package import Storage

/// The joint window and the centers behind it, as the database has them.
package struct Campus: Sendable {
    package let window: Window
    package let centers: [OpenCenter]
    /// How many versions had been published when this was read.
    package let revision: Int

    package init(window: Window, centers: [OpenCenter], revision: Int = 0) {
        self.window = window
        self.centers = centers
        self.revision = revision
    }

    /// Reads what set-up wrote, or nothing when no center was ever founded here.
    package init?(_ transaction: Transaction) throws {
        guard let definition = try transaction.windowDefinition() else { return nil }
        let decoder = JSONDecoder()
        revision = try transaction.revisionCount()
        window = try decoder.decode(Window.self, from: definition)
        centers = try transaction.centers().map { record in
            OpenCenter(
                id: record.id,
                foundedOn: record.foundedOn,
                profile: try decoder.decode(CenterProfile.self, from: record.definition)
            )
        }
    }

    package subscript(slug: String) -> OpenCenter? {
        centers.first { $0.profile.slug.text == slug }
    }

    package subscript(id: CenterID) -> OpenCenter? { centers.first { $0.id == id } }

    /// The center that reads when the reporter is not sure.
    package var firstReader: OpenCenter? {
        self[window.firstReader.text] ?? centers.first
    }
}

/// A center that is at work on this server.
package struct OpenCenter: Sendable {
    package let id: CenterID
    package let foundedOn: Day
    package let profile: CenterProfile

    package init(id: CenterID, foundedOn: Day, profile: CenterProfile) {
        self.id = id
        self.foundedOn = foundedOn
        self.profile = profile
    }
}
