import Foundation

/// The files of the house as they lie in its tree, for the tests that read them.
enum SourceTree {
    static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Our own Swift, read once for all tests.
    static let sources = files(below: "Sources", ending: ".swift")
    static let tests = files(below: "Tests", ending: ".swift")

    /// The files below a folder whose name ends so, in order; none if there is no such folder.
    static func files(below folder: String, ending: String) -> [SourceFile] {
        let start = root.appending(path: folder)
        let names = FileManager.default.enumerator(atPath: start.path)?.allObjects ?? []
        return names.compactMap { $0 as? String }
            .filter { $0.hasSuffix(ending) && !$0.contains("__pycache__") }
            .sorted()
            .compactMap { name in
                (try? String(contentsOf: start.appending(path: name), encoding: .utf8))
                    .map { SourceFile(path: "\(folder)/\(name)", text: $0) }
            }
    }

    /// One file by its path, or nothing if it is not there.
    static func file(_ path: String) -> SourceFile? {
        (try? String(contentsOf: root.appending(path: path), encoding: .utf8))
            .map { SourceFile(path: path, text: $0) }
    }

    static func exists(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: root.appending(path: path).path)
    }

    /// The names of the folders directly below a folder.
    static func folders(below folder: String) -> [String] {
        let start = root.appending(path: folder)
        let names = (try? FileManager.default.contentsOfDirectory(atPath: start.path)) ?? []
        return names.filter {
            var isFolder: ObjCBool = false
            let path = start.appending(path: $0).path
            return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
                && isFolder.boolValue
        }.sorted()
    }
}
