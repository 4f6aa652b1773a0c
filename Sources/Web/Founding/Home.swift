package import Foundation
import Storage
package import Vault

/// The folder of a center on its server: the database, the server's key, and who serves from it.
package struct Home: Sendable {
    package let folder: URL

    package init(folder: URL) { self.folder = folder }

    /// A folder with this file in it holds invented people only.
    private var sampleMark: URL { folder.appending(path: "sample") }
    package var database: URL { folder.appending(path: "gyeot.sqlite") }
    private var keyFile: URL { folder.appending(path: "server.key") }

    /// What must never come back from an old backup.
    package var outsideList: OutsideList {
        OutsideList(file: folder.appending(path: "tombstones"))
    }

    /// The heads of the audit, to be copied off this machine.
    package var headsFile: HeadsFile { HeadsFile(file: folder.appending(path: "heads")) }

    /// The regulations under which its centers work.
    package var regulations: URL { folder.appending(path: "regulations") }

    /// Where the home remembers its last backup.
    package var backupMark: URL { folder.appending(path: "last-backup") }

    /// When it was last backed up, in seconds since 1970.
    package func lastBackup() -> Int? {
        FileManager.default.contents(atPath: backupMark.path).flatMap {
            Int(String(decoding: $0, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines))
        }
    }

    package var isSample: Bool { FileManager.default.fileExists(atPath: sampleMark.path) }
    package var hasCenter: Bool { FileManager.default.fileExists(atPath: database.path) }

    /// Makes the folder, which only its own account may enter.
    package func make(asSample: Bool = false) throws(HomeTrouble) {
        do {
            try FileManager.default.createDirectory(
                at: folder,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
            if asSample { try Data().write(to: sampleMark) }
        } catch {
            throw .notWritable(folder.path)
        }
    }

    /// The server's key; drawn when the home is new, and never drawn again beside a database.
    package func serverKey() throws(HomeTrouble) -> ServerKey {
        if let bytes = FileManager.default.contents(atPath: keyFile.path) {
            guard let key = ServerKey(bytes: bytes) else { throw .damagedKey(keyFile.path) }
            return key
        }
        guard !hasCenter else { throw .missingKey(keyFile.path) }
        let bytes = ServerKey.newBytes()
        // Under another name first: half a key would stop every later start.
        let unfinished = folder.appending(path: "server.key.unfinished")
        guard
            FileManager.default.createFile(
                atPath: unfinished.path,
                contents: bytes,
                attributes: [.posixPermissions: 0o600]
            ),
            (try? FileManager.default.moveItem(at: unfinished, to: keyFile)) != nil,
            let key = ServerKey(bytes: bytes)
        else { throw .notWritable(folder.path) }
        return key
    }

    /// Takes the lock of a face: two servers of the same face on one home would each think that
    /// they were alone.
    package func lock(_ face: Face.Kind) throws(HomeTrouble) -> HomeLock {
        let name =
            switch face {
            case .reporter: "reporter"
            case .desk: "desk"
            }
        return try HomeLock(file: folder.appending(path: "\(name).lock"), face: name)
    }
}

/// Why a home cannot be served from, each with what to do.
package enum HomeTrouble: Error, Hashable, Sendable {
    case notWritable(String)
    case damagedKey(String)
    case missingKey(String)
    case busy(face: String, file: String)
    case noCenter(String)
    case unreadable(String)
    case damagedAnchors(String)
    case foreignKeys(String)
    case damagedList(String)
    case cannotListen(address: String)
}
