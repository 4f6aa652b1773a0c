package import Casework
package import Foundation
package import Storage
import Vault

/// A home in a folder of its own, with an invented center in its database; it goes with the test.
package final class TemporaryHome: Sendable {
    package let folder: URL
    package let cast: Cast
    package let database: Storage.Database

    package var file: URL { folder.appending(path: "gyeot.sqlite") }

    /// Opens a new home and puts everybody of the cast into its database.
    package init(_ cast: Cast? = nil, patience: TimeInterval = 10) async throws {
        let cast = try cast ?? Cast.new()
        self.cast = cast
        folder = FileManager.default.temporaryDirectory.appending(path: "gyeot-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        database = try .open(at: folder.appending(path: "gyeot.sqlite"), patience: patience)
        try await database.write { try $0.insert(cast) }
    }

    deinit {
        try? database.close()
        try? FileManager.default.removeItem(at: folder)
    }

    /// The database's files as they lie on the disk: the file itself and its log.
    package var bytes: Data {
        get throws {
            try ["", "-wal"].reduce(into: Data()) { all, ending in
                let path = URL(filePath: file.path + ending)
                if FileManager.default.fileExists(atPath: path.path) {
                    all += try Data(contentsOf: path)
                }
            }
        }
    }

    /// Receives a report as intake does.
    @discardableResult
    package func receive(_ new: NewFolder) async throws -> NewFolder {
        try await database.write { try $0.insert(new) }
        return new
    }
}

extension Transaction {
    /// Puts an invented center with its people and keys into the database.
    package func insert(_ cast: Cast) throws {
        let window = CenterID.random()
        try insert(window: window, definition: Data("{}".utf8))
        try insert(
            CenterRecord(
                id: cast.center,
                window: window,
                slug: "grad-\(cast.center)",
                position: 1,
                foundedOn: Cast.today,
                definition: Data("{}".utf8)
            )
        )
        for member in cast.members { try insert(member.officer, since: Cast.today) }
        for card in cast.cards { try insert(card) }
        for share in cast.recovery.shares { try insert(share) }
    }
}
