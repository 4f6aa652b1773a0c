import Casework
package import Foundation
import Storage
import Vault
import Web

extension ServedHouse {
    /// Keeps a report that came with files, sealed as intake seals it.
    package func tell(
        _ words: String,
        attaching files: [(name: String, bytes: Data)],
        at center: String = "grad"
    ) async throws {
        let world = house.world
        guard let center = world.campus[center] else { throw NotThere(what: center) }
        let spool = try world.database.spool()
        var spooled: [SpooledFile] = []
        for file in files {
            var pieces = SpooledPieces(in: spool, after: spooled.last?.pieces)
            var sealer = FileSealer()
            try sealer.add(file.bytes) { try pieces.keep($0) }
            let attached = try sealer.finish(name: FileName(untrusted: file.name)) {
                try pieces.keep($0)
            }
            spooled.append(
                SpooledFile(
                    file: attached,
                    sizeBucket: FilePadding.padded(attached.size),
                    pieces: pieces
                )
            )
        }
        let roster = try await world.directories.latest(of: center.id)
        let draft = Draft.new(now: world.now(), server: world.serverKey)
        let report = try NewFolder.report(
            Story(words: words, files: spooled.map(\.file)),
            receipt: draft.receipt(server: world.serverKey),
            to: roster.readers(on: house.world.today, leavingOut: []),
            directory: roster.directory,
            on: world.today
        )
        let kept = spooled
        try await world.database.write { transaction in
            try transaction.insert(report)
            try transaction.insert(kept, with: report.entries[0])
        }
    }
}
