import Casework
import Foundation
import Storage
import Vault

extension DemoLife {
    /// The files of a scene, sealed as those of a reporter are.
    func files(of scene: DemoScene, in database: Database) throws -> [SpooledFile] {
        guard !scene.files.isEmpty else { return [] }
        let spool = try database.spool()
        var kept: [SpooledFile] = []
        for file in scene.files {
            let bytes = file.bytes
            var pieces = SpooledPieces(in: spool, after: kept.last?.pieces)
            var sealer = FileSealer()
            try sealer.add(bytes) { try pieces.keep($0) }
            let attached = try sealer.finish(name: FileName(untrusted: file.name)) {
                try pieces.keep($0)
            }
            kept.append(
                SpooledFile(
                    file: attached,
                    sizeBucket: FilePadding.padded(bytes.count),
                    pieces: pieces
                )
            )
        }
        return kept
    }
}
