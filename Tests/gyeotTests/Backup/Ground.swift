import Foundation
import Storage
import TestSupport
import Web

/// A folder for a backup and for the home that it is put back into; it goes with the test.
final class Ground: Sendable {
    let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "ground-\(UUID())")
        try FileManager.default.createDirectory(
            at: folder.appending(path: "kept"),
            withIntermediateDirectories: true
        )
        try FileManager.default.createDirectory(
            at: folder.appending(path: "elsewhere"),
            withIntermediateDirectories: true
        )
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    var file: URL { folder.appending(path: "elsewhere/backup.gyeot") }
    var home: URL { folder.appending(path: "home") }

    func kept(_ name: String) -> URL { folder.appending(path: "kept/\(name)") }

    /// Copies small files of a house elsewhere, as an operator does each day.
    func keep(_ names: [String], of house: TestHouse) throws {
        for name in names {
            try FileManager.default.copyItem(
                at: house.home.folder.appending(path: name),
                to: kept(name)
            )
        }
    }

    func names() throws -> [String] {
        try FileManager.default.contentsOfDirectory(
            atPath: file.deletingLastPathComponent().path
        ).sorted()
    }

    /// Looks into the restored database.
    func restored<Value>(_ look: (Inspection) throws -> Value) throws -> Value {
        let inspection = try Inspection(of: Home(folder: home).database)
        defer { try? inspection.close() }
        return try look(inspection)
    }
}
