import Foundation

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// A folder that takes the papers as files, when nobody copies them from a screen.
struct PaperFolder {
    let folder: URL

    /// Makes the folder if it is not there; it must be empty, and lie outside the home.
    init(_ folder: URL, outside home: URL) throws(SetupRefusal) {
        self.folder = folder
        guard !Self.lies(folder, in: home) else { throw .papersInsideHome(folder.path) }
        do {
            try FileManager.default.createDirectory(
                at: folder,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
        } catch {
            throw .papersNotWritable(folder.path)
        }
        // Now that it is there, a link on the way to it shows.
        guard !Self.lies(folder, in: home) else { throw .papersInsideHome(folder.path) }
        let inside: [String]
        do {
            inside = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        } catch {
            throw .papersNotWritable(folder.path)
        }
        guard inside.isEmpty else { throw .papersNotEmpty(folder.path) }
    }

    private static func lies(_ folder: URL, in home: URL) -> Bool {
        let path = folder.resolvingSymlinksInPath().standardizedFileURL.pathComponents
        let home = home.resolvingSymlinksInPath().standardizedFileURL.pathComponents
        return path.starts(with: home)
    }

    /// Writes all sheets, each readable by its owner alone, and waits until the disk has them.
    func keep(_ sheets: [PaperSheet]) throws(SetupRefusal) {
        do {
            for sheet in sheets { try write(sheet) }
            try waitForDisk(folder.path)
        } catch {
            discard(sheets)
            throw .papersNotWritable(folder.path)
        }
    }

    /// Takes away the papers of a center that did not come about.
    func discard(_ sheets: [PaperSheet]) {
        for sheet in sheets {
            try? FileManager.default.removeItem(at: folder.appending(path: sheet.name))
        }
    }

    private func write(_ sheet: PaperSheet) throws {
        let path = folder.appending(path: sheet.name).path
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw SetupRefusal.papersNotWritable(path) }
        let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        try file.write(contentsOf: Data((sheet.text + "\n").utf8))
        try file.synchronize()
        try file.close()
    }

    private func waitForDisk(_ path: String) throws {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw SetupRefusal.papersNotWritable(path) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw SetupRefusal.papersNotWritable(path) }
    }
}
