import Casework
import Foundation
import Storage
import Web

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Makes a backup beside a running server: copied as of one moment, opened again, then named.
struct BackupSteps {
    let home: Home
    let target: URL
    let now: Date

    /// The files of a home that go with its database.
    static let files = ["server.key", "anchors.json", "tombstones", "heads", "sample"]

    /// Whether a small file is one that a home has, and not a way to another place.
    static func isKept(_ name: String) -> Bool {
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0] == "regulations", parts[1].hasSuffix(".yaml") else {
            return files.contains(name)
        }
        return Slug.isWellFormed(String(parts[1].dropLast(5)))
    }

    func run() throws -> BackupCheck {
        guard home.hasCenter else { throw HomeTrouble.noCenter(home.folder.path) }
        try refuseBadPlaces()
        let unfinished = target.appendingPathExtension("unfinished")
        let lock = try claim(unfinished)
        defer { close(lock) }
        do {
            try Database.copy(home.database, to: unfinished)
            try BackupFile.complete(unfinished, with: smallFiles()) { transaction in
                BackupNote(
                    madeAt: Int(now.timeIntervalSince1970),
                    version: Version.current,
                    checksum: try BackupCheck.checksum(transaction)
                )
            }
            try Disk.wait(for: unfinished)
            let check = try BackupCheck(unfinished, named: target.path)
            guard !FileManager.default.fileExists(atPath: target.path) else {
                throw BackupRefusal.exists(target.path)
            }
            try FileManager.default.moveItem(at: unfinished, to: target)
            try Disk.wait(for: target.deletingLastPathComponent())
            try? Data("\(check.note.madeAt)\n".utf8).write(to: home.backupMark)
            return check
        } catch {
            discard(unfinished)
            switch error {
            case let refusal as BackupRefusal: throw refusal
            case let trouble as HomeTrouble: throw trouble
            case StorageError.broken: throw StorageError.broken
            default: throw BackupRefusal.cannotWrite(target.path)
            }
        }
    }

    private func refuseBadPlaces() throws(BackupRefusal) {
        let manager = FileManager.default
        guard !manager.fileExists(atPath: target.path) else { throw .exists(target.path) }
        let folder = target.deletingLastPathComponent()
        var isFolder: ObjCBool = false
        guard manager.fileExists(atPath: folder.path, isDirectory: &isFolder), isFolder.boolValue
        else { throw .noFolder(target.path) }
        let place = folder.resolvingSymlinksInPath().standardizedFileURL.pathComponents
        let inside = home.folder.resolvingSymlinksInPath().standardizedFileURL.pathComponents
        guard !place.starts(with: inside) else { throw .insideHome(target.path) }
    }

    /// What an earlier backup left when it was killed is taken over; one that still runs is not.
    private func claim(_ file: URL) throws(BackupRefusal) -> Int32 {
        let descriptor = open(file.path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .cannotWrite(target.path) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            close(descriptor)
            throw .underway(target.path)
        }
        guard fchmod(descriptor, 0o600) == 0 || errno == EPERM, ftruncate(descriptor, 0) == 0 else {
            close(descriptor)
            throw .cannotWrite(target.path)
        }
        return descriptor
    }

    private func discard(_ file: URL) {
        for end in ["", "-journal", "-wal", "-shm"] {
            try? FileManager.default.removeItem(atPath: file.path + end)
        }
    }

    private func smallFiles() -> [KeptFile] {
        let regulations =
            (try? FileManager.default.contentsOfDirectory(atPath: home.regulations.path)) ?? []
        let names = Self.files + regulations.sorted().map { "regulations/\($0)" }
        return names.filter(Self.isKept).compactMap { name in
            FileManager.default.contents(atPath: home.folder.appending(path: name).path)
                .map { KeptFile(name: name, bytes: $0) }
        }
    }
}

/// Waits until a file or the names in a folder are on the disk.
enum Disk {
    static func wait(for place: URL) throws(BackupRefusal) {
        let descriptor = open(place.path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .cannotWrite(place.path) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw .cannotWrite(place.path) }
    }
}
