package import Casework
package import Foundation
package import Storage

/// The small file of what must never come back: deleted folders, ended officers.
///
/// It stands beside the database and is copied elsewhere, so that a backup from before a deletion
/// can be told of it (B3 46, 60). Lines are only ever added; random numbers and days, no words.
package struct OutsideList: Sendable {
    private let file: URL

    package init(file: URL) { self.file = file }

    /// What the lines say.
    package struct Records: Hashable, Sendable {
        package var deleted: [FolderID: Day] = [:]
        package var ended: Set<OfficerID> = []
        /// Lines that say nothing; one at the end is a write that was cut short.
        package var unreadable = 0
    }

    package func read() throws(HomeTrouble) -> Records {
        guard FileManager.default.fileExists(atPath: file.path) else { return Records() }
        guard let text = try? String(contentsOf: file, encoding: .utf8) else {
            throw .damagedList(file.path)
        }
        var records = Records()
        for line in text.split(separator: "\n") {
            let words = line.split(separator: " ")
            if words.count == 3, words[0] == "deleted", let folder = FolderID(String(words[1])),
                let day = Day(words[2])
            {
                records.deleted[folder] = day
            } else if words.count == 2, words[0] == "ended",
                let officer = OfficerID(String(words[1]))
            {
                records.ended.insert(officer)
            } else {
                records.unreadable += 1
            }
        }
        return records
    }

    /// Adds what the database knows and the file does not; also after a fall between the two.
    package func bringUpToDate(from database: Database) async throws {
        let (stones, ended) = try await database.read {
            (try $0.tombstones(), try $0.endedOfficers())
        }
        let known = try read()
        let lines =
            stones.filter { known.deleted[$0.folder] == nil }
            .map { "deleted \($0.folder) \($0.deletedOn)" }
            + ended.filter { !known.ended.contains($0) }.map { "ended \($0)" }
        try OutsideFile.append(lines, to: file)
    }
}

/// Adds lines to a file of the home so that they are on the disk when it says so.
package enum OutsideFile {
    package static func append(_ lines: [String], to file: URL) throws(HomeTrouble) {
        guard !lines.isEmpty else { return }
        let descriptor = open(file.path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .notWritable(file.path) }
        let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        do {
            // A line that was cut short stays alone, and does not spoil the next.
            let end = try handle.seekToEnd()
            var text = lines.joined(separator: "\n") + "\n"
            if end > 0 {
                try handle.seek(toOffset: end - 1)
                if try handle.read(upToCount: 1) != Data("\n".utf8) { text = "\n" + text }
            }
            try handle.write(contentsOf: Data(text.utf8))
            try handle.synchronize()
        } catch {
            throw .notWritable(file.path)
        }
    }
}
