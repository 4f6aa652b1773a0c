package import Casework
package import Foundation
package import Storage
import Vault

extension Home {
    /// The centers' signing keys as this server first met them.
    ///
    /// Intake holds nothing secret with which it could notice a directory that was exchanged in the
    /// database, by a restored copy or a stranger's hand; so it holds them against this file. An
    /// officer's own keys remember the same and notice at sign-in.
    ///
    /// - Throws: `HomeTrouble.foreignKeys` when the database names other keys than the file.
    package func anchors(of database: Database) async throws -> [CenterID: Data] {
        let found = try await database.read { transaction in
            var found: [CenterID: Data] = [:]
            for center in try transaction.centers() {
                let directory = try Directory(of: transaction.keyCards(of: center.id))
                found[center.id] = directory.center.signing
            }
            return found
        }
        let file = folder.appending(path: "anchors.json")
        guard let bytes = FileManager.default.contents(atPath: file.path) else {
            try keep(found, in: file)
            return found
        }
        guard let kept = try? JSONDecoder().decode([String: Data].self, from: bytes) else {
            throw HomeTrouble.damagedAnchors(file.path)
        }
        let anchors = Dictionary(
            kept.compactMap { id, key in CenterID(id).map { ($0, key) } },
            uniquingKeysWith: { first, _ in first }
        )
        guard anchors == found else { throw HomeTrouble.foreignKeys(file.path) }
        return anchors
    }

    private func keep(_ anchors: [CenterID: Data], in file: URL) throws(HomeTrouble) {
        let named = Dictionary(uniqueKeysWithValues: anchors.map { ($0.description, $1) })
        do {
            // Whole or not at all, also when both faces start at once: half a file would stop every
            // later start.
            try JSONEncoder().encode(named).write(to: file, options: .atomic)
            try FileManager.default.setAttributes(
                [.posixPermissions: 0o600],
                ofItemAtPath: file.path
            )
        } catch {
            throw .notWritable(folder.path)
        }
    }
}
