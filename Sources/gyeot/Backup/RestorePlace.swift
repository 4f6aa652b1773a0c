import Foundation
import Storage
import Web

/// The empty home into which a backup is put: built in a folder of its own inside, then moved up.
///
/// Killed half-way, it leaves no database where a server looks, and the next try begins anew.
struct RestorePlace {
    let home: Home

    private var folder: URL { home.folder.appending(path: "restoring") }
    var unfinished: Home { Home(folder: folder) }

    /// What may lie in a home that is still empty.
    private static let harmless: Set<String> = [
        "settings.yaml", "restoring", "reporter.lock", "desk.lock", "lost+found",
    ]

    func prepare() throws {
        try home.make()
        let found = try FileManager.default.contentsOfDirectory(atPath: home.folder.path)
        // After a fall while moving up, the small files may lie there already, and no database.
        let ours = found.contains("restoring") ? Set(BackupSteps.files + ["regulations"]) : []
        if let other = found.sorted().first(where: {
            !Self.harmless.contains($0) && !ours.contains($0)
        }) {
            throw BackupRefusal.homeNotEmpty(home.folder.path, found: other)
        }
    }

    func fill(from file: URL, _ files: [KeptFile]) throws {
        let manager = FileManager.default
        if manager.fileExists(atPath: folder.path) { try manager.removeItem(at: folder) }
        try unfinished.make()
        for kept in files where BackupSteps.isKept(kept.name) {
            if kept.name.contains("/") {
                try manager.createDirectory(
                    at: unfinished.regulations,
                    withIntermediateDirectories: true,
                    attributes: [.posixPermissions: 0o700]
                )
            }
            let made = manager.createFile(
                atPath: folder.appending(path: kept.name).path,
                contents: kept.bytes,
                attributes: [.posixPermissions: 0o600]
            )
            guard made else { throw BackupRefusal.cannotWrite(home.folder.path) }
        }
        try manager.copyItem(at: file, to: unfinished.database)
        try manager.setAttributes(
            [.posixPermissions: 0o600],
            ofItemAtPath: unfinished.database.path
        )
        try BackupFile.strip(unfinished.database)
    }

    /// Moves everything to where a server looks, the database last of all.
    func finish() throws {
        let manager = FileManager.default
        let last = unfinished.database.lastPathComponent
        let names = try manager.contentsOfDirectory(atPath: folder.path).sorted()
            .filter { $0 != last && !$0.hasPrefix(last + "-") }
        for name in names { try move(name) }
        try Disk.wait(for: unfinished.database)
        try move(last)
        try Disk.wait(for: home.folder)
        try manager.removeItem(at: folder)
    }

    private func move(_ name: String) throws {
        let manager = FileManager.default
        let place = home.folder.appending(path: name)
        try Disk.wait(for: folder.appending(path: name))
        if manager.fileExists(atPath: place.path) { try manager.removeItem(at: place) }
        try manager.moveItem(at: folder.appending(path: name), to: place)
    }

    func discard() { try? FileManager.default.removeItem(at: folder) }
}
